import type { words as English } from '../../en/scripts/article.ts';

export const words: typeof English = {
  linkToSentence: 'Link zu diesem Satz',
  copySentence: 'Link zu diesem Satz kopieren',
  difference: (place, of) => ['Markierte Stelle ', `${place} von ${of}`],
  differences: (count) =>
    count === 0 ? '' : count === 1 ? '1 markierte Stelle' : `${count} markierte Stellen`,
  restOfPassage: 'Zum Rest des Satzes',
  wholeSentence: 'ganzer Satz',
  more: (outlets) => `${outlets} weitere`,
  wholeSentences: 'im Ganzen',
  none: 'Keine passende Stelle der anderen zu zeigen.',
};
