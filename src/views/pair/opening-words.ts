import { words } from '../../text/words.ts';
import { inMarks } from '../in-marks.ts';

/** Longer words are cut in a heading or a label; they stand in full elsewhere on the page. */
const LONGEST_VALUE = 6;

/**
 * The first words of a quotation, in quotation marks as `inMarks` sets them. A mark that opens where the text is cut goes with
 * what is cut.
 *
 * @param most how many
 */
export function openingInMarks(text: string, most = LONGEST_VALUE): string {
  const cut = words(text)[most];
  return cut ? inMarks(text.slice(0, cut.start).replace(/[\s"“„«‘([]+$/u, ''), true) : inMarks(text);
}
