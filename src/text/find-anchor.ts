import { findLongestRun, type LongestRun } from './find-longest-run.ts';

/**
 * The longest run of words that two lists share, where it makes up half of the shorter one: what stands before it and
 * after it is aligned apart. A cut printing then stands where it stands whole; its words are not looked for one by one
 * all over the longer one.
 */
export function findAnchor(a: readonly string[], b: readonly string[]): LongestRun | null {
  const run = findLongestRun(a, b);
  return run === null || run.length * 2 < Math.min(a.length, b.length) ? null : run;
}
