/** What the script of the sheet for class says. */
export const words = {
  on: (claims: number, questions: number, quotations: number) =>
    `On the sheet: ${claims} ${claims === 1 ? 'claim' : 'claims'}, ${questions} of them with a question, ${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}.`,
  copied: 'The address of this sheet is copied.',
  notCopied: 'It could not be copied: the address line has it.',
};
