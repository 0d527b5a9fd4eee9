/** Words up to which word-by-word alignment is worth its cost. */
const ALIGNED_LENGTH = 60;

/**
 * Longest common subsequence of words, "deep" and "deepest" counting as one.
 *
 * @param short folded words
 * @param long folded words
 * @returns pairs of places, rising on both sides; `null` where the lists are too long for it
 */
export function alignInOrder(
  short: readonly string[],
  long: readonly string[],
): [inShort: number, inLong: number][] | null {
  if (short.length > ALIGNED_LENGTH || short.length * long.length > ALIGNED_LENGTH * 600) return null;
  const width = long.length + 1;
  const table = new Uint16Array((short.length + 1) * width);
  for (let i = short.length - 1; i >= 0; i -= 1) {
    for (let j = long.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = alike(short[i] ?? '', long[j] ?? '')
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const matched: [number, number][] = [];
  for (let i = 0, j = 0; i < short.length && j < long.length;) {
    if (
      alike(short[i] ?? '', long[j] ?? '') &&
      table[i * width + j] === (table[(i + 1) * width + j + 1] ?? 0) + 1
    ) {
      matched.push([i, j]);
      i += 1;
      j += 1;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return matched;
}

/** The same word, or one grown from the other by an ending of up to four letters. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 4 && long.startsWith(short) && !/\d/u.test(a);
}
