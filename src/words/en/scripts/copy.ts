/** What the script that copies says. */
export const words = {
  copied: 'Copied.',
  /** The words then stand selected. */
  notCopied: 'It could not be copied. It is selected instead.',
};
