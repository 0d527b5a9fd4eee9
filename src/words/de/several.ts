import type { words as English } from '../en/several.ts';
import { capital, counted, inWords } from './grammar.ts';

export const words: typeof English = {
  title: (story) => `Nebeneinander: ${story}`,
  heading: 'Nebeneinander',
  description: (articles) =>
    `Die Stellen, die mehrere von ${inWords(articles)} Artikeln über eine Geschichte drucken, Zeile für Zeile.`,
  standfirst:
    'Zwei Artikel mit beiden Texten in voller Länge, oder die Stellen, die mehrere gemeinsam haben, Zeile für Zeile.',
  pairs: 'Zwei in voller Länge',
  pairsText: 'Was beide berichten, was nur einer der beiden hat, und beide Texte nebeneinander.',
  pair: (a, b) => `${a} und ${b}`,
  and: ' und ',
  both: (both, otherwise) =>
    `beide berichten ${both}${otherwise > 0 ? `, erzählen ${otherwise} verschieden` : ''}`,
  rows: 'Mehrere in Zeilen',
  bySeveral: 'Von drei oder mehr erzählt',
  byTwo: (articles) => (articles === 2 ? 'Von beiden erzählt' : 'Von zweien erzählt'),
  caption: (rows, articles, claims) =>
    rows === null
      ? 'Stellen, die dasselbe erzählen, gefunden nach gemeinsamen Wörtern, Namen, Zahlen und Zitaten.'
      : `${rows === 1 ? 'Eine Zeile' : `${capital(inWords(rows))} Zeilen`} mit Stellen, die drei oder mehr der ${inWords(articles)} Artikel haben, gefunden ${claims ? 'nach den Aussagen der Redaktion, gemeinsamen Zitaten und Wortlaut' : 'nach gemeinsamen Wörtern, Namen, Zahlen und Zitaten'}; in der Reihenfolge des ersten Artikels, der sie hat.`,
  choice: 'Gezeigte Artikel',
  count: (rows) => counted(rows, 'Zeile', 'Zeilen'),
  countOf: (rows, all) => `${rows} von ${all} Zeilen`,
  inItsArticle: 'im Artikel hier',
  inItsArticleOf: (outlet) => `, ${outlet}`,
  notPrinted: 'hier nicht gedruckt',
  noPassage: 'keine Stelle gefunden',
  why: 'warum zusammen',
  score: (score, reasons) => (reasons === null ? `Wert ${score}` : `Wert ${score}: ${reasons}`),
  reasons: (reasons) => capital(reasons.join('; ')),
  joined: (reasons) => reasons.join('; '),
};
