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
  const ids = new Map<string, number>();
  const [one, two] = [numbered(a, ids), numbered(b, ids)];
  let [inA, inB, longest, ties] = [0, 0, 0, 0];
  /** How long the run is that ends with a word of the one and each of the other; backwards, it is one row. */
  const lengths = new Uint16Array(two.length + 1);
  for (let i = 1; i <= one.length; i += 1) {
    const word = one[i - 1];
    // The first of equally long runs has the lowest place in both.
    let [best, at, count] = [longest, 0, 0];
    for (let j = two.length; j > 0; j -= 1) {
      if (two[j - 1] !== word) {
        lengths[j] = 0;
        continue;
      }
      const length = (lengths[j - 1] ?? 0) + 1;
      lengths[j] = length;
      if (length > best) [best, at, count] = [length, j, 0];
      else if (length === best) [at, count] = [j, count + 1];
    }
    if (best > longest) [inA, inB, longest, ties] = [i - best, at - best, best, count];
    else ties += count;
  }
  return longest === 0 ? null : { a: inA, b: inB, length: longest, ties };
}

/** A number for each word, the same for equal ones: numbers are compared faster. */
function numbered(list: readonly string[], ids: Map<string, number>): Int32Array {
  return Int32Array.from(list, (word) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  });
}
