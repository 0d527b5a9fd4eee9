import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Span } from '../../model/span.ts';
import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import { cutLine, mapLines, spanOf, linesOf } from '../line.ts';

/**
 * Splits paragraphs at their line breaks, because in copied articles a single break ends a paragraph. Lines stay together
 * where the next goes on in small letters in the middle of a sentence, and where a program wrapped the text at a fixed
 * width: there each line is as full as the next word allows.
 */
export function breakLines() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const paragraphs = linesOf(tree).map((line) =>
      line.type === 'heading' ? [spanOf(line)] : rowsOf(source, spanOf(line)),
    );
    const width = wrapWidth(source, paragraphs);
    mapLines(tree, (line, index) => cutLine(line, joinWrapped(source, paragraphs[index] ?? [], width), file));
  };
}

/** Text wrapped by programs and typists is at most this wide; longer lines are paragraphs. */
const WIDEST_WRAP = 120;
/** Narrower columns cannot be told from lists of short lines. */
const NARROWEST_WRAP = 40;
/** Share of line breaks that the width must force: all inside a wrapped paragraph, none at its end where no blank line follows. */
const FORCED_SHARE = 0.6;
/** Share of lines that are wider: addresses cannot be wrapped, but where paragraphs are lines, nothing was. */
const LONG_SHARE = 0.1;
/** Fewer forced breaks than this may be a coincidence. */
const FEWEST_FORCED = 2;
/** A wrapping program may count a tab or a wide mark differently. */
const SLACK = 3;

const ENDS = new RegExp(`[.!?:${CLOSING_MARKS})]$`, 'u');
const ROW = /[^\r\n\u2028\u2029\v\f]+/gu;

function rowsOf(source: string, span: Span): Span[] {
  const rows: Span[] = [];
  for (const match of source.slice(span.start, span.end).matchAll(ROW)) {
    const from = match[0].search(/\S/u);
    if (from >= 0)
      rows.push({
        start: span.start + match.index + from,
        end: span.start + match.index + match[0].trimEnd().length,
      });
  }
  return rows;
}

/** The width a file is wrapped at, or `null` when its line breaks are the writer's. */
function wrapWidth(source: string, paragraphs: readonly Span[][]): number | null {
  const rows = paragraphs.filter((lines) => lines.length > 1);
  let width = 0;
  for (const lines of rows) for (const row of lines) width = Math.max(width, row.end - row.start);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  const all = paragraphs.flat();
  const long = all.filter((row) => row.end - row.start > WIDEST_WRAP).length;
  if (long > all.length * LONG_SHARE) return null;
  let breaks = 0;
  let forced = 0;
  let running = 0; // on in the middle of a sentence, as headlines are broken
  let midSentence = 0;
  for (const lines of rows) {
    for (let i = 1; i < lines.length; i += 1) {
      const [above, below] = [lines[i - 1] as Span, lines[i] as Span];
      breaks += 1;
      if (isForced(source, above, below, width)) forced += 1;
      else if (goesOn(source, above, below, true)) running += 1;
      if (!ENDS.test(source.slice(above.start, above.end))) midSentence += 1;
    }
  }
  return forced >= FEWEST_FORCED && forced + running >= breaks * FORCED_SHARE && midSentence * 2 >= breaks
    ? width
    : null;
}

/** Whether the next line's first word would not have fitted on this line. */
function isForced(source: string, above: Span, below: Span, width: number): boolean {
  const word =
    /^\S*/u.exec(source.slice(below.start, Math.min(below.end, below.start + WIDEST_WRAP)))?.[0].length ?? 0;
  return above.end - above.start + 1 + word > width - SLACK;
}

/** Whether a line breaks off in the middle of a sentence, and the next goes on with it. Buttons in small letters are shorter. */
function goesOn(source: string, above: Span, below: Span, wrapped: boolean): boolean {
  return (
    above.end - above.start >= (wrapped ? LEAST_WRAPPED : LEAST_LINE) &&
    above.end - above.start <= WIDEST_WRAP &&
    !ENDS.test(source.slice(Math.max(above.start, above.end - 3), above.end)) &&
    /^\p{Ll}{2,}|^\p{Ll}\s/u.test(source.slice(below.start, Math.min(below.end, below.start + 4))) &&
    !/^(?:https?:|www\.)/u.test(source.slice(below.start, below.start + 6))
  );
}

/** Fewest characters of a line that breaks off. */
const LEAST_LINE = 30;
/** The same where the file is wrapped at a width; headlines are broken sooner. */
const LEAST_WRAPPED = 10;

function joinWrapped(source: string, rows: readonly Span[], width: number | null): Span[] {
  const joined: Span[] = [];
  let above: Span | undefined;
  for (const row of rows) {
    const last = joined.at(-1);
    if (
      last &&
      above &&
      (goesOn(source, above, row, width !== null) || (width !== null && isForced(source, above, row, width)))
    )
      last.end = row.end;
    else joined.push({ ...row });
    above = row;
  }
  return joined;
}
