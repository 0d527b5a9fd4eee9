import { EMPTY_WORD } from '../language/en/search-words.ts';
import type { MatchedWord } from './match-words.ts';
import { LIKENESS, type QueryWord } from './query/expand-query.ts';
import { FEWEST_WORDS } from './query/query-limits.ts';

/** How a text has the telling words of a short query: one alone or none; several; or all of them as close as can be. */
export type Closeness = 'alone' | 'several' | 'close';

/** Other words between them with which telling words still stand close: "peace for Gaza", "the Gaza peace deal". */
const BETWEEN = 1;

/**
 * The words of a short query that say what is meant; none of a single one, of a quotation, or where one is in the name of
 * a speaker or an outlet: then it may be asked who said something, which does not stand beside what was said.
 *
 * @param named words of such names, folded
 * @returns their places in the query
 */
export function tellingOf(query: readonly QueryWord[], named: ReadonlySet<string>): ReadonlySet<number> {
  const places = query.flatMap(({ form }, i) => (EMPTY_WORD.test(form) ? [] : [i]));
  const isShort = query.length < FEWEST_WORDS && places.length > 1;
  return new Set(isShort && query.every(({ form }) => !named.has(form)) ? places : []);
}

/**
 * How close a text has the telling words of a query to each other, in whatever order.
 *
 * @param telling as of `tellingOf`; without any it does not matter
 * @param matches every place where a word of the text may be one of the query's, in text order
 */
export function closenessOf(telling: ReadonlySet<number>, matches: readonly MatchedWord[]): Closeness {
  const meant = matches.filter(({ asked, likeness }) => telling.has(asked) && likeness >= LIKENESS.otherForm);
  if (telling.size === 0) return 'several';
  if (new Set(meant.map(({ asked }) => asked)).size < 2) return 'alone';
  const widest = telling.size + BETWEEN;
  const isClose = meant.some(({ printed: from }) => {
    const within = meant.filter(({ printed }) => printed >= from && printed < from + widest);
    return new Set(within.map(({ asked }) => asked)).size === telling.size;
  });
  return isClose ? 'close' : 'several';
}
