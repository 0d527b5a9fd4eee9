/** What the script of notes on an article says. */
export const words = {
  linkToSentence: 'Link to this sentence',
  othersPut: 'How the others put it',
};
