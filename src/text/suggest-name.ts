/**
 * The known name that somebody meant by one that is not known.
 *
 * @returns the nearest by edits (one letter left out, put in, changed, or two swapped), or `null` where none is near
 */
export function suggestName(given: string, known: readonly string[]): string | null {
  let best: { name: string; edits: number } | null = null;
  for (const name of known) {
    const edits = countEdits(fold(given), fold(name));
    if (edits <= mostEdits(given) && (best === null || edits < best.edits)) best = { name, edits };
  }
  return best?.name ?? null;
}

/** ". Did you mean `x`?" where a known name is near; empty where none is. */
export function didYouMean(given: string, known: readonly string[]): string {
  const meant = suggestName(given, known);
  return meant === null ? '' : `. Did you mean \`${meant}\`?`;
}

/** A third of the letters: `evidance` for `evidence`, not `note` for `state`. */
const mostEdits = (name: string) => Math.floor(Math.min(name.length, LONGEST) / 3);

/** Names are short; of longer ones only the beginning is compared. */
const LONGEST = 60;

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_-]+/gu, '-')
    .toLowerCase()
    .slice(0, LONGEST);

/** Optimal string alignment distance: Levenshtein's with swaps of neighbours. */
function countEdits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
