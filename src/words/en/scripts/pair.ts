/** What the script of two articles says. */
export const words = {
  textOf: (outlet: string) => `The text of ${outlet}`,
  difference: (number: number, of: number) => `${number} of ${of}`,
  copied: 'Its link is copied.',
  /** Beside the link itself. */
  copiedHere: 'Copied',
  notCopied: 'Not copied.',
};
