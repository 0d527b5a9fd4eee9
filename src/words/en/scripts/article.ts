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
  /** After the letters of outlets that tell the same as marked words. */
  tellToo: (outlets: number): string => (outlets === 1 ? 'tells it too' : 'tell it too'),
  /** The same below a question. */
  asHere: 'answer as here',
  /** Of an outlet beside words that it does not contradict, where it contradicts others of the sentence. */
  wordsOtherwise: 'words it otherwise',
  restOfPassage: 'Elsewhere in this sentence',
  wholeSentence: 'whole sentence',
  wholeSentences: 'in full',
  /** Of a sentence without a link. */
  none: 'No matching passage of the others to show.',
};
