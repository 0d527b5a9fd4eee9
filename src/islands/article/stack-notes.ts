/** A note for the margin: where its place in the text is, and how high it is, in pixels. */
export interface Sidenote {
  readonly place: number;
  readonly high: number;
}

/**
 * Stacks sidenotes: each begins at its place or, where the one before still stands there, below that; the last ones move up, and push
 * those before them, until they end at `end`.
 *
 * @param notes in the order of their places
 * @param end where the last may end, in pixels
 * @param gap between two of them, in pixels
 * @returns where each begins: the first before 0 if there is more than fits
 */
export function stackNotes(notes: readonly Sidenote[], end: number, gap: number): number[] {
  let free = 0;
  const tops = notes.map(({ place, high }) => {
    const top = Math.max(place, free);
    free = top + high + gap;
    return top;
  });
  let last = end;
  for (let i = notes.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i] ?? 0, last - (notes[i]?.high ?? 0));
    last = (tops[i] ?? 0) - gap;
  }
  return tops;
}
