import { inWords } from './grammar.ts';

/** Stories of many articles, and sites of many stories: pages of lists, and pairs put together in the browser. */
export const words = {
  continued: ', continued',
  storyPages: 'Pages of stories',
  storiesTitle: (page: number) => `Stories, page ${page}`,
  storiesHeading: (page: number, of: number) => `Stories, page ${page} of ${of}`,
  storiesAbout: (subtitle: string, page: number, of: number) => `${subtitle} Page ${page} of ${of}.`,
  rowPages: 'Pages of rows',
  rowsTitle: (page: number, story: string) => `Passages in rows, page ${page}: ${story}`,
  rows: (page: number) => `Passages in rows, page ${page}`,

  /** Which pairs are laid out in full. */
  rule: (nearest: number) =>
    `Laid out in full are each article and the ${inWords(nearest)} others that it has most passages in common with, an article and its earlier version, and pairs on which the editor has a note.`,
  listRule: (rule: string) => `${rule} “All” lists every pair of an article.`,
  all: 'all',
  allPairs: (others: number) => `all ${others}`,
  nearestPairs: (articles: number) =>
    `Each of the ${inWords(articles)} articles with those that it has most passages in common with, and with all others`,
  allOf: (outlet: string) => `All pairs of ${outlet}`,
  besideTitle: (outlet: string, story: string) => `${outlet} beside each other: ${story}`,
  besideAbout: (outlet: string) =>
    `The report of ${outlet} side by side with each other report of the story.`,
  beside: <T>(outlet: T) => [outlet, ' beside each other report'],
  besideText: (rule: string) => `${rule} The others are put together in your browser.`,

  /** A pair that is not. */
  why: (articles: number, rule: string) => `The story has ${inWords(articles)} articles. ${rule}`,
  description: (a: string, b: string) =>
    `${a} and ${b} on one story: what both report, what only one has, and both texts.`,
  scripted: (why: string) =>
    `${why} This pair is put together in your browser, from the passages that were found to tell the same.`,
  unscripted: <T>(why: string, a: T, b: T) => [
    `${why} This pair is put together in the browser and needs JavaScript. Without it, read both reports: `,
    a,
    ', ',
    b,
    '.',
  ],
  allPairsOf: <T>(a: T, b: T) => ['All pairs of ', a, ' · ', b],
  swap: 'swap sides',
  inRows: 'in rows',
  differ: 'What they tell differently',
  spoken: 'Quotations in both',
  both: 'Both report',
  only: (outlet: string) => `Only ${outlet} reports`,
  more: (lines: number) => `${lines} more`,
  passages: 'Passages of both',
  loading: 'Loading the texts …',
  texts: 'Both texts',

  /** Notes on an article where others are too many. */
  moreTellers: (tellers: number) => `and ${tellers} more`,
  moreWords: (count: number) => `See ${count} more in rows`,
};
