import { capital, counted, listed } from './grammar.ts';

/** How a page is cited, and the texts it was made from. */
export const words = {
  citePage: 'Cite this page',
  citeComparison: 'Cite this comparison',
  copy: 'Copy the citation',
  aboutCopies: (texts: number): string => (texts === 1 ? 'About this copy' : 'About the copies'),
  madeFrom: (texts: number): string =>
    `${texts === 1 ? 'The text' : `The ${counted(texts, 'text')}`} this page was made from. The fingerprint (SHA-256 of the file) changes with any letter.`,
  forManager: 'For a reference manager',
  eachDifference: 'Each difference',
  /** The first line of a citation, for which the title may name the outlets; the address follows. */
  page: (title: string, story: string, outlets: readonly string[], site: string) =>
    `${title} In: ${story}${outlets.length > 0 ? `, as told by ${listed(outlets)}` : ''}. ${site}.`,
  /** A line for each text: how a day is known and the fingerprint stand beside the citation. */
  text: (
    outlet: string,
    label: string,
    published: string | null,
    retrieved: string | null,
    original: string | null,
  ) =>
    `${outlet}, ${label}. ${published === null ? 'Day of publication unknown' : capital(published)}${retrieved === null ? '' : `; ${retrieved}`}.${original === null ? ' Address of the original unknown.' : ` ${original}`}`,
  noHeadline: (opening: string) => `no headline, opens ${opening}`,
  published: (moment: string) => `published ${moment}`,
  retrieved: (day: string) => `retrieved ${day}`,
  /** A day, and how it is known. */
  known: (day: string, basis: string) => `${day}, ${basis}`,
  publishedUnknown: 'day of publication unknown',
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
