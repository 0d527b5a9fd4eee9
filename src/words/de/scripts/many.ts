import type { words as English } from '../../en/scripts/many.ts';

export const words: typeof English = {
  language: 'de',
  none: 'Es wurde keine Stelle gefunden, die in beiden dasselbe erzählt.',
  found: (passages, outlet) =>
    `${passages} ${passages === 1 ? 'Stelle' : 'Stellen'} gefunden, die in beiden dasselbe ${passages === 1 ? 'erzählt' : 'erzählen'}, in der Reihenfolge von ${outlet}.`,
  notLoaded: 'Die Texte ließen sich nicht laden. Beide Artikel stehen auf ihren eigenen Seiten.',
  inItsArticle: 'im Artikel hier',
  inItsArticleOf: (outlet) => `, ${outlet}`,
};
