import Fuse, { type IFuseOptions } from 'fuse.js';
import { foldText } from '../text/fold.ts';
import type { QuoteDocument } from './quote-document.ts';

/**
 * The stock options that find whole quotations best (platform notes: the defaults find the right passage first in a
 * third of the cases). Texts and query are folded in the same way beforehand.
 */
const OPTIONS: IFuseOptions<FoldedQuote> = {
  keys: [{ name: 'words', weight: 4 }, { name: 'speaker', weight: 1 }],
  useTokenSearch: true,
  tokenMatch: 'any',
  threshold: 0.3,
  ignoreFieldNorm: true,
};

/** No more results than somebody reads. */
const MOST_RESULTS = 40;
/** Longer queries are cut: no quote of news text is longer. In UTF-16 units. */
const LONGEST_QUERY = 400;

/**
 * Makes a search over quotes. Quotes that hold the query word for word come first; then the most alike.
 *
 * @param quotes the documents; folded once, here
 * @returns a function from a query to the quotes found, best first, at most 40; nothing for a query without words
 */
export function makeQuoteSearch(quotes: readonly QuoteDocument[]): (query: string) => QuoteDocument[] {
  const folded = quotes.map((quote): FoldedQuote => ({ words: foldText(quote.words), speaker: foldText(quote.speaker), quote }));
  const fuse = new Fuse(folded, OPTIONS);
  return (query) => {
    const wanted = foldText(query.slice(0, LONGEST_QUERY)).trim();
    if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
    const found = fuse.search(wanted, { limit: MOST_RESULTS }).map(({ item }) => item);
    const verbatim = folded.filter(({ words }) => words.includes(wanted));
    return [...new Set([...verbatim, ...found])].slice(0, MOST_RESULTS).map(({ quote }) => quote);
  };
}

interface FoldedQuote {
  readonly words: string;
  readonly speaker: string;
  readonly quote: QuoteDocument;
}
