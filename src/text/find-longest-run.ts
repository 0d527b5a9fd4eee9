/** A run of equal words of two lists. */
export interface LongestRun {
  /** Where it begins in each list. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** How many other places have a run as long. */
  readonly ties: number;
}

/** Above so many pairs of words nothing is looked for: two thousand words against two thousand. */
const MOST_PAIRS = 4_000_000;

/**
 * Finds the longest run of words that two lists share, the first of several equally long ones.
 *
 * @returns `null` where they share no word, or are too long to look
 */
export function findLongestRun(a: readonly string[], b: readonly string[]): LongestRun | null {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS) return null;
  let [inA, inB, longest, ties] = [0, 0, 0, 0];
  let [previous, row] = [new Uint16Array(b.length + 1), new Uint16Array(b.length + 1)];
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      if (a[i - 1] !== b[j - 1]) {
        row[j] = 0;
        continue;
      }
      const length = (previous[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length === longest) ties += 1;
      if (length > longest) [inA, inB, longest, ties] = [i - length, j - length, length, 0];
    }
    [previous, row] = [row, previous];
  }
  return longest === 0 ? null : { a: inA, b: inB, length: longest, ties };
}
