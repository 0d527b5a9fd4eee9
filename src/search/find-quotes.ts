import Fuse, { type IFuseOptions } from 'fuse.js';
import { foldText } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { QuoteDocument } from './quote-document.ts';
import { readQuery } from './read-query.ts';

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
/** Letters of a word that are looked for: Fuse compares 32 at a time, and longer words cost many times more. */
const LONGEST_WORD = 32;

/**
 * Makes a search over quotes. Quotes that hold the words of the query in a row come first, then those that hold them
 * with the last one begun, then the most alike. Punctuation, case and the shapes of marks do not count.
 *
 * @param quotes the documents; folded once, here
 * @returns a function from a query to the quotes found, best first, at most 40; nothing for a query without words
 */
export function makeQuoteSearch(quotes: readonly QuoteDocument[]): (query: string) => QuoteDocument[] {
  const folded = quotes.map((quote): FoldedQuote => ({
    words: foldText(quote.words),
    speaker: foldText(quote.speaker),
    phrase: ` ${words(quote.words).map(({ form }) => form).join(' ')} `,
    quote,
  }));
  const fuse = new Fuse(folded, OPTIONS);
  return (query) => {
    const asked = readQuery(query);
    if (asked.length === 0) return [];
    const phrase = ` ${asked.join(' ')}`;
    const whole = folded.filter((each) => each.phrase.includes(`${phrase} `));
    const begun = folded.filter((each) => each.phrase.includes(phrase));
    // Each word once: saying it again finds nothing else.
    const terms = [...new Set(asked.map((form) => form.slice(0, LONGEST_WORD)))].join(' ');
    const alike = fuse.search(terms, { limit: MOST_RESULTS }).map(({ item }) => item);
    return [...new Set([...whole, ...begun, ...alike])].slice(0, MOST_RESULTS).map(({ quote }) => quote);
  };
}

interface FoldedQuote {
  readonly words: string;
  readonly speaker: string;
  /** The words' forms between blanks, so that a phrase is found at whole words only. */
  readonly phrase: string;
  readonly quote: QuoteDocument;
}
