import type { words as English } from '../en/many.ts';
import { inWords } from './grammar.ts';

export const words: typeof English = {
  continued: ', Fortsetzung',
  storyPages: 'Seiten mit Geschichten',
  storiesTitle: (page) => `Geschichten, Seite ${page}`,
  storiesHeading: (page, of) => `Geschichten, Seite ${page} von ${of}`,
  storiesAbout: (subtitle, page, of) => `${subtitle} Seite ${page} von ${of}.`,
  rowPages: 'Seiten mit Zeilen',
  rowsTitle: (page, story) => `Stellen in Zeilen, Seite ${page}: ${story}`,
  rows: (page) => `Stellen in Zeilen, Seite ${page}`,

  rule: (nearest) =>
    `Ausgeführt sind jeder Artikel mit den ${inWords(nearest)} anderen, mit denen er die meisten Stellen gemeinsam hat, ein Artikel mit seiner früheren Fassung und Paare, zu denen die Redaktion eine Anmerkung hat.`,
  listRule: (rule) => `${rule} „Alle“ führt zu jedem Paar eines Artikels.`,
  all: 'alle',
  allPairs: (others) => `alle ${others}`,
  nearestPairs: (articles) =>
    `Jeder der ${inWords(articles)} Artikel mit denen, mit denen er die meisten Stellen gemeinsam hat, und mit allen anderen`,
  allOf: (outlet) => `Alle Paare von ${outlet}`,
  besideTitle: (outlet, story) => `${outlet} neben jedem anderen: ${story}`,
  besideAbout: (outlet) => `Der Artikel von ${outlet} neben jedem anderen Artikel der Geschichte.`,
  beside: (outlet) => [outlet, ' neben jedem anderen Artikel'],
  besideText: (rule) => `${rule} Die anderen setzt Ihr Browser zusammen.`,

  why: (articles, rule) => `Die Geschichte hat ${inWords(articles)} Artikel. ${rule}`,
  description: (a, b) =>
    `${a} und ${b} über eine Geschichte: was beide berichten, was nur einer hat, und beide Texte.`,
  scripted: (why) =>
    `${why} Dieses Paar setzt Ihr Browser zusammen, aus den Stellen, die als gleich erzählt gefunden wurden.`,
  unscripted: (why, a, b) => [
    `${why} Dieses Paar setzt der Browser zusammen und braucht dafür JavaScript. Ohne es lesen Sie beide Artikel: `,
    a,
    ', ',
    b,
    '.',
  ],
  allPairsOf: (a, b) => ['Alle Paare von ', a, ' · ', b],
  swap: 'Seiten tauschen',
  inRows: 'in Zeilen',
  differ: 'Was sie verschieden erzählen',
  spoken: 'Zitate in beiden',
  both: 'Beide berichten',
  only: (outlet) => `Nur ${outlet} berichtet`,
  more: (lines) => `${lines} weitere`,
  passages: 'Stellen aus beiden',
  loading: 'Die Texte werden geladen …',
  texts: 'Beide Texte',

  moreTellers: (tellers) => `und ${tellers} weitere`,
  moreWords: (count) => `${count} weitere in Zeilen`,
};
