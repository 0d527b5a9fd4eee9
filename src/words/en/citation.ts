import { capital, counted, listed } from './grammar.ts';

/** How a page is cited, and the texts it was made from. */
export const words = {
  citePage: 'Cite this page',
  citeComparison: 'Cite this comparison',
  copy: 'Copy the citation',
  madeFrom: (texts: number) =>
    `The ${counted(texts, 'text')} this page was made from. A fingerprint (SHA-256 of the file) changes if any letter of the text does.`,
  forManager: 'For a reference manager',
  eachDifference: 'Each difference',
  /** The first line of a citation; the address follows. */
  page: (title: string, story: string, outlets: readonly string[], site: string) =>
    `${title} In: ${story}, as told by ${listed(outlets)}. ${site}.`,
  /** A line for each text. */
  text: (
    outlet: string,
    label: string,
    published: string,
    retrieved: string,
    fingerprint: string,
    original: string | null,
  ) =>
    `${outlet}, ${label}. ${capital(published)}; ${retrieved}. SHA-256 ${fingerprint}.${original === null ? ' Address of the original unknown.' : ` ${original}`}`,
  fingerprint: 'Fingerprint of the text (SHA-256; it changes if any letter does): ',
  noHeadline: (opening: string) => `no headline, opens ${opening}`,
  published: (moment: string, basis: string) => `published ${moment}, ${basis}`,
  publishedUnknown: 'day of publication unknown',
  retrieved: (day: string, basis: string) => `retrieved ${day}, ${basis}`,
  retrievedUnknown: 'retrieval date unknown',
  /** Titles of pages. */
  article: (outlet: string) => `${outlet}, with the others’ words`,
  several: 'Articles side by side',
  pair: (a: string, b: string) => `${a} and ${b}, side by side`,
  /** Titles of the differences of two articles. */
  difference: (a: string, b: string, what: string) => `${a} and ${b} on ${what}`,
  theClaim: (statement: string) => `the claim: ${statement}`,
  wordsOf: (speaker: string | null) => `words of ${speaker ?? 'an unknown speaker'}`,
  passage: (number: number) => `passage ${number}, in nearly the same words`,
  /** A note to an article in a bibliography. */
  note: (here: string, digest: string) =>
    `Compared with other reports at ${here}. SHA-256 of the text: ${digest}`,
};
