/**
 * How many typing errors lie between two words: a letter too many, too few or changed, or two letters
 * swapped; longer words may have two errors. Optimal string alignment distance (Boytsov, "Indexing methods
 * for approximate dictionary searching", 2011).
 *
 * @returns the number of errors, or `Infinity` if there are more than such words may have
 */
export function typingErrors(a: string, b: string): number {
  if (a === b) return 0;
  const most = Math.min(a.length, b.length) < SHORT_WORD ? 0 : mostErrors(Math.max(a.length, b.length));
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST_WORD)
    return Number.POSITIVE_INFINITY;
  let [before, above, row] = [rows[0], rows[1], rows[2]] as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j += 1) above[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let cost = (above[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      cost = Math.min(cost, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, above, row] = [above, row, before];
  }
  const errors = above[b.length] ?? 0;
  return errors <= most ? errors : Number.POSITIVE_INFINITY;
}

/** How many typing errors a word of so many letters may have; of two words the longer counts. */
export const mostErrors = (letters: number): number =>
  letters <= SHORT_WORD ? 0 : letters < LONG_WORD ? 1 : 2;

/**
 * Words of up to this many letters ("of", "the") are in every text, and a changed letter turns most of them
 * into another word.
 */
export const SHORT_WORD = 3;
/** From this many letters on, a word may have two typing errors. */
const LONG_WORD = 8;
/** Longer strings are not words; comparing them costs letters × letters. */
const LONGEST_WORD = 40;

/** Reused between calls: a query makes thousands. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST_WORD + 2));
