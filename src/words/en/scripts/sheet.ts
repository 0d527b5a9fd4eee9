const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** What the script of the sheet for class says. */
export const words = {
  /** What is on the sheet; each claim has at most one question. */
  on: (claims: number, questions: number, quotations: number) =>
    `${counted(claims, 'claim')}${questions > 0 ? ` (${counted(questions, 'question')})` : ''}, ${counted(quotations, 'quotation')}`,
  /** Ticked of a topic. */
  ticked: (ticked: number, all: number) => `${ticked} of ${all}`,
  copied: 'The address of this sheet is copied.',
  notCopied: 'It could not be copied: the address line has it.',
};
