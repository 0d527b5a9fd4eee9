/**
 * Words of a text in quotation marks. Words that carry marks of their own get none, since marks inside marks
 * would have to be changed.
 *
 * @param cut whether the words go on
 */
export function inMarks(words: string, cut = false): string {
  const whole = `${words}${cut ? ' …' : ''}`;
  return /["“”«»„]/u.test(words) ? whole : `“${whole}”`;
}
