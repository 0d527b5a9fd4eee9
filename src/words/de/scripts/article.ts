import type { words as English } from '../../en/scripts/article.ts';

export const words: typeof English = {
  linkToSentence: 'Link zu diesem Satz',
  copySentence: 'Link zu diesem Satz kopieren',
  difference: (place, of) => ['Markierte Stelle ', `${place} von ${of}`],
  tells: 'erzählt es auch',
  tellToo: (outlets) => (outlets === 1 ? 'erzählt es auch' : 'erzählen es auch'),
  asHere: 'dieselbe Antwort',
  wordsOtherwise: 'sagt es anders',
  restOfPassage: 'Sonst in diesem Satz',
  wholeSentence: 'ganzer Satz',
  wholeSentences: 'im Ganzen',
  none: 'Keine passende Stelle der anderen zu zeigen.',
};
