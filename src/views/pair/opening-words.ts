import { words as grammar } from '#words/grammar.ts';
import { words } from '../../text/words.ts';

/** Longer words are cut in a heading or a label; they stand in full elsewhere on the page. */
const LONGEST_VALUE = 6;

/**
 * The first words of a quotation.
 *
 * @param most how many
 */
export function opening(text: string, most = LONGEST_VALUE): string {
  const cut = words(text)[most];
  return cut ? `${text.slice(0, cut.start).trim()} …` : text;
}

/** Words between quotation marks. */
export const inMarks = (words: string): string => `${grammar.opening}${words}${grammar.closing}`;
