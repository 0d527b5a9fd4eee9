/**
 * How alike two words are that differ by a typing error: a letter too many, too few, another one, or two changed
 * places; longer words may have two. Optimal string alignment distance (Boytsov, "Indexing methods for approximate
 * dictionary searching", 2011).
 *
 * @returns the number of errors, or `Infinity` where there are more than such words may have
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

/** How many typing errors a word of so many letters may have; of two words the longer one counts. */
export const mostErrors = (letters: number): number =>
  letters <= SHORT_WORD ? 0 : letters < LONG_WORD ? 1 : 2;

/** Words of up to so many letters ("of", "the") are in every text: a letter changed makes another word of most of them. */
export const SHORT_WORD = 3;
/** From so many letters on a word may have two typing errors. */
const LONG_WORD = 8;
/** Longer strings are no words; comparing them costs letters × letters. */
const LONGEST_WORD = 40;

/** Reused between calls: a query makes thousands of them. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST_WORD + 2));
