/** What the script that copies says. */
export const words = {
  copied: 'Copied.',
  notCopied: 'It could not be copied.',
};
