import { counted, inWords, listed } from './grammar.ts';

/** The search page, before anybody searches. */
export const words = {
  title: 'Search',
  description:
    'Find a quote you half remember: which outlet printed it, word for word or closely, and the exact sentence.',
  box: 'A quotation, words of one, or a name',
  search: 'Search',
  filters: {
    kind: ['Kind', 'All kinds'],
    speaker: ['Speaker', 'Anyone'],
    outlet: ['Outlet', 'All outlets'],
  } as { readonly [name in 'kind' | 'speaker' | 'outlet']: readonly [string, string] },
  kinds: {
    quote: 'Quotes',
    claim: 'Claims',
    sentence: 'Sentences',
    headline: 'Headlines',
  },
  count: (quotations: number) => counted(quotations, 'quotation'),
  excerpts: (articles: readonly string[], listedAll: boolean) =>
    `${listedAll ? listed(articles) : `${articles.length} articles`} ${articles.length === 1 ? 'is' : 'are'} shown in excerpts only: what is not printed here of ${articles.length === 1 ? 'it' : 'them'} is not searched.`,
  /** What stands there before anything is asked. */
  start: {
    heading: 'What can be searched',
    text: (reports: number, claims: boolean) =>
      `Every sentence of the ${reports === 1 ? 'report' : `${inWords(reports)} reports`}${claims ? ', what people are quoted with, and the editor’s claims' : ' and what people are quoted with'}. Of a whole quotation the answer says who prints it, and where their words differ from yours.`,
    tries: 'For example',
    people: 'Quoted people',
    lists: 'Lists of all',
  },
  withoutScript: (listedBelow: boolean) =>
    `The search needs JavaScript. ${listedBelow ? 'Every quote is listed below' : 'Each story below leads to a list of its quotes'}, for your browser’s own find. If a link brought you here, the words it looks for stand in the address of this page, after “q=”.`,
  /** Over what stands there before anybody searches. */
  below: (listedBelow: boolean): string =>
    listedBelow ? 'All quotes of the reports, by speaker' : 'All stories, each with the list of its quotes',
  speakers: 'Speakers',
};
