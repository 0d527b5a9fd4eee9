import { diffArrays } from 'diff';
import { findAnchor } from './find-anchor.ts';
import { matchEnds, pairsOf, runsOf, type WordPair, type WordRun } from './word-runs.ts';

/**
 * Aligns two lists of words: as many as possible are equal, in the same order (Myers, "An O(ND) difference algorithm").
 *
 * @param isSame when two words count as equal; identity, if not given
 * @returns equal and unequal runs by turns; each word of both lists is in exactly one
 */
export function alignWords(
  a: readonly string[],
  b: readonly string[],
  isSame?: (a: string, b: string) => boolean,
): WordRun[] {
  const pairs: WordPair[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of diffArrays([...a], [...b], isSame ? { comparator: isSame } : {})) {
    if (!added && !removed) value.forEach((_, k) => pairs.push([i + k, j + k]));
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return runsOf(pairs, a.length, b.length);
}

/**
 * Aligns two printings of the same words. Where they share one long run, what stands before it and after it is aligned
 * apart. In very long lists that share no such run only both ends are compared.
 *
 * @returns as `alignWords`
 */
export function alignPrintings(a: readonly string[], b: readonly string[]): WordRun[] {
  return runsOf(pairAround(a, b), a.length, b.length);
}

function pairAround(a: readonly string[], b: readonly string[], isBeforeRun = false): WordPair[] {
  const anchor = findAnchor(a, b);
  if (anchor === null && a.length * b.length > MOST_PAIRS) return matchEnds(a, b);
  if (anchor === null) return isBeforeRun ? pairBackwards(a, b) : pairsOf(alignWords(a, b));
  const [endA, endB] = [anchor.a + anchor.length, anchor.b + anchor.length];
  return [
    ...pairAround(a.slice(0, anchor.a), b.slice(0, anchor.b), true),
    ...Array.from({ length: anchor.length }, (_, i): WordPair => [anchor.a + i, anchor.b + i]),
    ...pairAround(a.slice(endA), b.slice(endB), isBeforeRun).map(([i, j]): WordPair => [endA + i, endB + j]),
  ];
}

/** Of words that come more than once, those next to the run that follows are meant. */
const pairBackwards = (a: readonly string[], b: readonly string[]): WordPair[] =>
  pairsOf(alignWords(a.toReversed(), b.toReversed()))
    .map(([i, j]): WordPair => [a.length - 1 - i, b.length - 1 - j])
    .toReversed();

/** Above so many pairs of words only the ends are compared: two unlike texts cost that much. Passages have under 200 words. */
const MOST_PAIRS = 800 * 800;
