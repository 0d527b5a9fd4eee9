import type { Language } from '../../language/language.ts';
import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { OPENING_MARKS } from '../../text/quotation-marks.ts';
import { cutLine, linesOf, mapLines, spanOf, textOf } from '../line.ts';
import { readDates } from '../recognisers/read-dates.ts';

/**
 * Cuts off a date glued to the front of the text at the top of a file: "date 2025-11-26 The president …". A date in
 * words must carry a label or a stroke after it, because sentences begin with dates too.
 */
export function detachDate() {
  return (tree: Root, file: VFile): void => {
    const first = linesOf(tree)[0];
    if (first === undefined) return;
    const length = dateLength(textOf(first, file).slice(0, REACH), languageOf(file));
    if (length === 0) return;
    mapLines(tree, (line) => {
      if (line !== first) return undefined;
      const { start, end } = spanOf(line);
      return cutLine(
        line,
        [
          { start, end: start + length, block: 'date' },
          { start: start + length, end },
        ],
        file,
      );
    });
  };
}

/** A label and a date are no longer than this. */
const REACH = 100;
const OPENS_SENTENCE = new RegExp(`^\\s+[${OPENING_MARKS}([]?[\\p{Lu}\\p{N}]`, 'u');

function dateLength(head: string, language: Language): number {
  const label = language.dates.label.exec(head)?.[0].length ?? 0;
  const date = readDates(head, language)[0];
  if (date === undefined || date.start !== label) return 0;
  const time = language.dates.clock.exec(head.slice(date.end))?.[0].length ?? 0;
  const end = date.end + time;
  const rest = head.slice(end);
  const iso = /^\d{4}-/u.test(head.slice(date.start));
  const stroke = /^\s*[|–—·•]\s*/u.exec(rest)?.[0].length ?? 0;
  if (stroke > 0) return end + stroke;
  return (label > 0 || iso) && OPENS_SENTENCE.test(rest) ? end : 0;
}
