/** What the script that copies says. */
export const words = {
  copied: 'Copied.',
  notCopied: 'It could not be copied.',
  copySentence: 'Copy the link to this sentence',
};
