import type { Span } from '../model/span.ts';
import { matchEnds, pairsOf, runsOf, type WordPair } from '../text/word-runs.ts';
import type { Word } from '../text/words.ts';
import type { QueryWord } from './query/expand-query.ts';
import type { MatchedWord } from './match-words.ts';

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
    // A word that stands in a long query many times is looked for at some of its places only.
    return matchEnds(forms(query, aFrom, aTo), forms(words, bFrom, bTo)).map(([i, j]): WordPair => [
      aFrom + i,
      bFrom + j,
    ]);
  });
  return runsOf(pairs, query.length, words.length)
    .filter(({ same }) => !same)
    .map(({ aFrom, aTo, bFrom, bTo }) => {
      const at = words[bFrom - 1]?.end ?? words[0]?.start ?? 0;
      return {
        printed: spanOf(words.slice(bFrom, bTo)) ?? { start: at, end: at },
        typed: spanOf(query.slice(aFrom, aTo)),
      };
    });
}

/** From the first to the last letter of words, in whatever order they come; `null` for none. */
export function spanOf(words: readonly Word[]): Span | null {
  return words.length === 0
    ? null
    : { start: Math.min(...words.map(({ start }) => start)), end: Math.max(...words.map(({ end }) => end)) };
}
