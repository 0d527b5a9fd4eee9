/** What the script of two articles says. */
export const words = {
  textOf: (outlet: string) => `The text of ${outlet}`,
  difference: (number: number, of: number) => `${number} of ${of}`,
};
