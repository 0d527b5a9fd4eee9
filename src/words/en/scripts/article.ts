/** What the script of notes on an article says. */
export const words = {
  linkToSentence: 'Link to this sentence',
  copySentence: 'Copy the link to this sentence',
  /** What is counted, which is only spoken, and the number. */
  difference: (place: number, of: number): readonly [string, string] => [
    'Marked place ',
    `${place} of ${of}`,
  ],
  tells: 'tells it too',
  restOfPassage: 'On the rest of the sentence',
  wholeSentence: 'whole sentence',
  /** Of a note in the margin: what more the panel has. */
  more: (outlets: number) => `${outlets} more`,
  wholeSentences: 'in full',
  /** Of a sentence without a link. */
  none: 'No matching passage of the others to show.',
};
