import { capital, counted, inWords } from './grammar.ts';

/** The page of all articles side by side: pairs, and passages in rows. */
export const words = {
  title: (story: string) => `Side by side: ${story}`,
  heading: 'Side by side',
  description: (articles: number) =>
    `The passages that several of ${inWords(articles)} articles print of one story, row by row.`,
  standfirst:
    'Two articles with both texts in full, or the passages that several have in common, row by row.',
  pairs: 'Two in full',
  pairsText: 'What both report, what only one of the two has, and both texts next to each other.',
  /** The two of a pair. */
  pair: (a: string, b: string) => `${a} and ${b}`,
  and: ' and ',
  both: (both: number, otherwise: number) =>
    `both report ${both}${otherwise > 0 ? `, tell ${otherwise} differently` : ''}`,
  rows: 'Several in rows',
  bySeveral: 'Told by three or more',
  byTwo: (articles: number): string => (articles === 2 ? 'Told by both' : 'Told by two'),
  /** @param rows that three or more have; `null` where none is */
  caption: (rows: number | null, articles: number, claims: boolean) =>
    rows === null
      ? 'Passages that tell the same thing, found by shared words, names, numbers and quotations.'
      : `${capital(inWords(rows))} ${rows === 1 ? 'row' : 'rows'} of passages that ${articles === 3 ? 'all three articles' : `three or more of the ${inWords(articles)} articles`} have, found ${claims ? "by the editor's claims, shared quotations and wording" : 'by shared words, names, numbers and quotations'}; in the order of the first article that has them.`,
  choice: 'Articles shown',
  count: (rows: number) => counted(rows, 'row'),
  countOf: (rows: number, all: number) => `${rows} of ${all} rows`,
  inItsArticle: 'in its article',
  inItsArticleOf: (outlet: string) => `, ${outlet}`,
  notPrinted: 'not printed here',
  noPassage: 'no passage found',
  why: 'why together',
  /** The score of a row, and on what it rests where that may be printed. */
  score: (score: string, reasons: string | null) =>
    reasons === null ? `Score ${score}` : `Score ${score}: ${reasons}`,
  reasons: (reasons: readonly string[]) => capital(reasons.join('; ')),
  joined: (reasons: readonly string[]) => reasons.join('; '),
};
