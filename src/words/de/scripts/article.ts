import type { words as English } from '../../en/scripts/article.ts';

export const words: typeof English = {
  linkToSentence: 'Link zu diesem Satz',
  copySentence: 'Link zu diesem Satz kopieren',
  difference: (place, of) => ['Markierte Stelle ', `${place} von ${of}`],
  tells: 'erzählt es auch',
  restOfPassage: 'Zum Rest des Satzes',
  wholeSentence: 'ganzer Satz',
  more: (outlets) => `${outlets} weitere`,
  wholeSentences: 'im Ganzen',
  none: 'Keine passende Stelle der anderen zu zeigen.',
};
