import type { Difference, Fact } from '../model/fact.ts';
import type { Passage } from '../model/passage.ts';
import { findDifferences } from './find-differences.ts';
import type { DifferenceWords, PassageToken } from './read-passage.ts';

/**
 * Adds to each fact where its passages give something differently.
 *
 * @param facts without differences
 * @param read the tokens of a passage, in text order
 * @param words the function words of their language that the rules look for
 * @param comparable whether two passages are of one language
 */
export function compareFacts(
  facts: readonly Omit<Fact, 'differences'>[],
  read: (passage: Passage) => readonly PassageToken[],
  words: DifferenceWords,
  comparable: (a: Passage, b: Passage) => boolean = () => true,
): Fact[] {
  return facts.map((fact) => {
    const passages = fact.passages.map((passage) => ({ ...passage, tokens: read(passage) }));
    const pairs =
      passages.length <= ALL_PAIRS
        ? passages.flatMap((a, i) => passages.slice(i + 1).map((b) => [a, b] as const))
        : passages.flatMap((b, i) => {
            const shown = passages[fact.shown];
            return i === fact.shown || shown === undefined ? [] : [[shown, b] as const];
          });
    const differences = pairs.flatMap(([a, b]): Difference[] =>
      comparable(a, b) ? findDifferences(a, b, words) : [],
    );
    return { ...fact, differences };
  });
}

/** Up to this many passages are compared with one another; if there are more, only the one shown with each of the others. */
const ALL_PAIRS = 6;
