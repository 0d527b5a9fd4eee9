import { EMPTY_WORD } from '../language/en/search-words.ts';
import type { MatchedWord } from './match-words.ts';
import type { QueryWord } from './query/expand-query.ts';
import { FEWEST_WORDS } from './query/query-limits.ts';
import { readWords } from './query/read-words.ts';

/**
 * The words of a short query that say what is meant; none of a single one, of a quotation, or where one is in a speaker's name:
 * then it may be asked who said something, which does not stand beside what was said.
 *
 * @returns their places in the query
 */
export function tellingOf(query: readonly QueryWord[], speakers: readonly string[]): readonly number[] {
  if (query.length >= FEWEST_WORDS) return [];
  const telling = query.flatMap(({ form }, i) => (EMPTY_WORD.test(form) ? [] : i));
  if (telling.length < 2) return [];
  const names = readWords(speakers.join(' ')).map(({ form }) => form);
  return query.some(({ form }) => names.includes(form)) ? [] : telling;
}

/**
 * Whether a text has two or more telling words of a query close to each other: in whatever order, with one other word between
 * them at most ("peace for Gaza", "the Gaza peace deal").
 *
 * @param matches every place where a word of the text may be one of the query's, in text order
 */
export function areClose(telling: readonly number[], matches: readonly MatchedWord[]): boolean {
  return (
    telling.length > 1 &&
    matches.some(({ printed: from }) =>
      telling.every((place) =>
        matches.some(
          ({ asked, printed }) => asked === place && printed >= from && printed <= from + telling.length,
        ),
      ),
    )
  );
}
