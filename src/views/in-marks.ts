import { words } from '#words/grammar.ts';

/**
 * Words of a text in quotation marks. Words that carry marks of their own get none, since marks inside marks
 * would have to be changed.
 *
 * @param cut whether the words go on
 */
export function inMarks(printed: string, cut = false): string {
  const whole = `${printed}${cut ? ' …' : ''}`;
  return /["“”«»„]/u.test(printed) ? whole : `${words.opening}${whole}${words.closing}`;
}
