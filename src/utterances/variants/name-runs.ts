import type { Language } from '../../language/language.ts';
import { alignPrintings } from '../../text/align-words.ts';
import {
  foldIslands,
  gatherRuns,
  pairsOf as samePairs,
  runsOf,
  type WordPair,
  type WordRun,
} from '../../text/word-runs.ts';
import { findMovedWords, type NamedRun } from './find-moved-words.ts';
import { comparable, type Token } from './read-tokens.ts';

/**
 * Aligns the words of two quotes and names the runs.
 *
 * @param known words that are known to be the same
 * @returns runs in the order of the variant; each word of both is in exactly one
 */
export function nameRuns(
  full: readonly Token[],
  variant: readonly Token[],
  known: readonly KnownPair[],
  language: Language,
): NamedRun[] {
  const formsOf = (tokens: readonly Token[]) => tokens.map((token) => comparable(token, language));
  const [a, b] = [formsOf(full), formsOf(variant)];
  const pairs = pairsOf(known, full, variant);
  const runs = pairs.length > 0 ? alignBetween(a, b, pairs) : gatherRuns(alignPrintings(a, b), a, b);
  const folded = foldIslands(runs, (run, before, after) => isIsland(b, run, before, after, language));
  return findMovedWords(folded, a, b);
}

/** A word in the fullest quote and the same word in the variant: where they begin. */
export type KnownPair = readonly [full: number, variant: number];

/** Known pairs by the positions of their words, rising on both sides. */
function pairsOf(known: readonly KnownPair[], a: readonly Token[], b: readonly Token[]): WordPair[] {
  const at = (tokens: readonly Token[]) => new Map(tokens.map(({ start }, i) => [start, i]));
  const [inA, inB] = [at(a), at(b)];
  const pairs: WordPair[] = [];
  for (const [full, variant] of known) {
    const [i, j] = [inA.get(full), inB.get(variant)];
    const [beforeA, beforeB] = pairs.at(-1) ?? [-1, -1];
    // A word in an outlet's brackets is not the one that another prints as spoken.
    const isSame = i !== undefined && j !== undefined && a[i]?.inserted === b[j]?.inserted;
    if (isSame && i > beforeA && j > beforeB) pairs.push([i, j]);
  }
  return pairs;
}

/** Aligns what stands before, between and after words that are known to be the same. */
function alignBetween(a: readonly string[], b: readonly string[], known: readonly WordPair[]): WordRun[] {
  let [fromA, fromB] = [0, 0];
  const pairs = [...known, [a.length, b.length] as const].flatMap(([toA, toB]): WordPair[] => {
    const [startA, startB] = [fromA, fromB];
    [fromA, fromB] = [toA + 1, toB + 1];
    const between = alignPrintings(a.slice(startA, toA), b.slice(startB, toB));
    const found = samePairs(between).map(([i, j]): WordPair => [startA + i, startB + j]);
    return toA < a.length ? [...found, [toA, toB]] : found;
  });
  return runsOf(pairs, a.length, b.length);
}

/** One or two common words between two changes that both sides share are not common ground. */
function isIsland(
  b: readonly string[],
  { bFrom, bTo }: WordRun,
  before: WordRun,
  after: WordRun,
  language: Language,
): boolean {
  return (
    bTo - bFrom <= 2 &&
    b.slice(bFrom, bTo).every((word) => language.commonWords.talk.has(word)) &&
    (before.bTo > before.bFrom || after.bTo > after.bFrom) &&
    (before.aTo > before.aFrom || after.aTo > after.aFrom)
  );
}
