import type { Span } from '../model/span.ts';
import { matchEnds, pairsOf, runsOf, type WordPair } from '../text/word-runs.ts';
import type { Word } from '../text/words.ts';
import type { QueryWord } from './query/expand-query.ts';
import type { MatchedWord } from './match-words.ts';

/** Where other words are printed than were typed. */
export interface Difference {
  /** The printed words; an empty span after the word before if none correspond to what was typed. */
  readonly printed: Span;
  /** The words of the query, as a span of it; `null` if none correspond to what is printed. */
  readonly typed: Span | null;
}

/**
 * Lists where a query and the words that answer it differ, in order. Search decides what counts as the same
 * word: marks, hyphens, case, accents and spellings of a name make no difference.
 *
 * @param chain words of the query in their order, as positions in `query` and in `words`
 * @param words those that answer, and no others
 */
export function listDifferences(
  query: readonly QueryWord[],
  chain: readonly MatchedWord[],
  words: readonly Word[],
): Difference[] {
  const forms = (list: readonly Word[], from: number, to: number): string[] =>
    list.slice(from, to).map(({ form }) => form);
  const links = chain
    .filter(({ likeness }) => likeness === 1)
    .map(({ asked, printed }): WordPair => [asked, printed]);
  const pairs = runsOf(links, query.length, words.length).flatMap((run): readonly WordPair[] => {
    if (run.same) return pairsOf([run]);
    const { aFrom, aTo, bFrom, bTo } = run;
    // A word that occurs many times in a long query is looked for at only some of its positions.
    return matchEnds(forms(query, aFrom, aTo), forms(words, bFrom, bTo)).map(([i, j]): WordPair => [
      aFrom + i,
      bFrom + j,
    ]);
  });
  return runsOf(pairs, query.length, words.length)
    .filter(
      // The same letters with other hyphens are the same words.
      ({ same, aFrom, aTo, bFrom, bTo }) =>
        !same && forms(query, aFrom, aTo).join('') !== forms(words, bFrom, bTo).join(''),
    )
    .map(({ aFrom, aTo, bFrom, bTo }) => {
      const at = words[bFrom - 1]?.end ?? words[0]?.start ?? 0;
      return {
        printed: spanOf(words.slice(bFrom, bTo)) ?? { start: at, end: at },
        typed: spanOf(query.slice(aFrom, aTo)),
      };
    });
}

/** From the first letter to the last of words in any order; `null` for none. */
export function spanOf(words: readonly Word[]): Span | null {
  return words.length === 0
    ? null
    : { start: Math.min(...words.map(({ start }) => start)), end: Math.max(...words.map(({ end }) => end)) };
}
