/** The Dice coefficient of two lists of words, 0–1. */
export function shareWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const form of a) left.set(form, (left.get(form) ?? 0) + 1);
  let shared = 0;
  for (const form of b) {
    const count = left.get(form) ?? 0;
    if (count === 0) continue;
    left.set(form, count - 1);
    shared += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
