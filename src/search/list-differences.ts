import type { Span } from '../model/span.ts';
import type { Word } from '../text/words.ts';
import type { QueryWord } from './query/expand-query.ts';
import type { Link } from './match-words.ts';

/** A place where other words are printed than were typed. */
export interface Difference {
  /** The printed words; empty, after the word before, where none stand for what was typed. */
  readonly printed: Span;
  /** The words of the query, as a place in it; `null` where none stand for what is printed. */
  readonly typed: Span | null;
}

/**
 * Where a query and the words that answer it are not the same, in order. Words are the same as the search takes them:
 * marks, case, accents and the spellings of a name make no difference.
 *
 * @param chain words of the query in their order, as places in `query` and in `words`
 * @param words those that answer, and no others
 */
export function listDifferences(
  query: readonly QueryWord[],
  chain: readonly Link[],
  words: readonly Word[],
): Difference[] {
  const found: Difference[] = [];
  let [asked, printed] = [0, 0];
  for (const next of [
    ...chain.filter(({ likeness }) => likeness === 1),
    { asked: query.length, printed: words.length },
  ]) {
    let [toAsked, toPrinted] = [next.asked, next.printed];
    const isSame = (i: number, j: number): boolean =>
      asked < toAsked && printed < toPrinted && query[i]?.form === words[j]?.form;
    // A word that stands in a long query many times is looked for at some of its places only.
    for (; isSame(asked, printed); asked += 1) printed += 1;
    for (; isSame(toAsked - 1, toPrinted - 1); toAsked -= 1) toPrinted -= 1;
    if (asked < toAsked || printed < toPrinted) {
      const at = words[printed - 1]?.end ?? words[0]?.start ?? 0;
      found.push({
        printed: spanOf(words.slice(printed, toPrinted)) ?? { start: at, end: at },
        typed: spanOf(query.slice(asked, toAsked)),
      });
    }
    [asked, printed] = [next.asked + 1, next.printed + 1];
  }
  return found;
}

/** From the first to the last letter of words, in whatever order they come; `null` for none. */
export function spanOf(words: readonly Word[]): Span | null {
  return words.length === 0
    ? null
    : { start: Math.min(...words.map(({ start }) => start)), end: Math.max(...words.map(({ end }) => end)) };
}
