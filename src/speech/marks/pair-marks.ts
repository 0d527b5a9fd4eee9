import type { Language } from '../../language/language.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from './mark.ts';
import type { MarkedRange } from './marked-range.ts';
import { pairFamily } from './pair-family.ts';
import { pairSingles } from './pair-singles.ts';
import { readMarks } from './read-marks.ts';

/**
 * Pairs the quotation marks of one block: straight, curly, low, angle, small angle, corner, doubled apostrophes, mixed
 * and mismatched, single marks told from apostrophes. Gives the outermost ranges only, in text order; marks inside a
 * range belong to it.
 * A double mark that is opened and never closed runs to the end of the block; a single one is then an apostrophe.
 *
 * @param text the whole source text
 * @param block where to look; a range never leaves it
 * @param custom whether ’ opens as well, as `opensAsItCloses` tells of a whole text
 */
export function pairMarks(text: string, block: Span, language: Language, custom = false): MarkedRange[] {
  const marks = readMarks(text, block);
  const of = (family: Mark['family']) => marks.filter((mark) => mark.family === family);
  const pairsOf = (family: Mark['family']) => pairFamily(text, block, of(family));
  // ‹ and › are signs of paths and buttons as well: only a pair that hugs its words quotes.
  const small = pairsOf('small-angle').filter(
    ({ closed, start, outerStart, end, outerEnd }) =>
      closed && start === outerStart + 1 && end === outerEnd - 1,
  );
  const strong = [...pairsOf('double'), ...pairsOf('angle'), ...small, ...pairsOf('corner')];
  return keepOutermost(strong, pairSingles(text, custom, of('single'), language));
}

/**
 * Whether a text quotes as Swedish and Finnish print does, ”so” and ’so’: a mark that closes stands before words, and
 * none that opens stands anywhere. Elsewhere ’ before a word is an apostrophe.
 */
export const opensAsItCloses = (text: string): boolean =>
  /(?:^|\s)”\p{L}/mu.test(text) && !/[‘“„]/u.test(text);

/** Double marks win over single ones that cross them; a single range may hold double ones only as a whole. */
function keepOutermost(strong: readonly MarkedRange[], singles: readonly MarkedRange[]): MarkedRange[] {
  const all = [...strong, ...singles].filter((range) => range.end > range.start);
  all.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
  const kept: MarkedRange[] = [];
  for (const range of all) {
    const last = kept.at(-1);
    if (last === undefined || range.outerStart >= last.outerEnd) kept.push(range);
    else if (range.outerEnd > last.outerEnd && last.family === 'single' && range.family !== 'single') {
      kept.pop();
      kept.push(range);
    }
  }
  return kept;
}
