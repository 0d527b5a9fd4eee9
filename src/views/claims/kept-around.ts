import type { Span } from '../../model/span.ts';

/**
 * What to keep of a text that is to be shown short: the marked words, and about as much around them as there is room for,
 * in whole words. Gaps that are hardly longer than the sign for them stay.
 *
 * @param marks in order, in UTF-16 offsets into the text; without any, the text's beginning counts as marked
 * @param room UTF-16 units to keep before and after marked words
 * @returns spans of the text, in order, that do not touch
 */
export function keptAround(text: string, marks: readonly Span[], room: number): Span[] {
  const kept: { start: number; end: number }[] = [];
  for (const mark of marks.length > 0 ? marks : [{ start: 0, end: 0 }]) {
    const span = { start: wordFrom(text, mark.start - room), end: wordTo(text, mark.end + room) };
    const last = kept.at(-1);
    if (last && span.start - last.end < GAP) last.end = Math.max(last.end, span.end);
    else kept.push(span);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (first && first.start < GAP) first.start = 0;
  if (last && text.length - last.end < GAP) last.end = text.length;
  return kept;
}

/** Less than this, some two words, is not worth a gap: the sign for it would take nearly as much room. */
const GAP = 12;

/** The start of the first whole word at or after a place. */
function wordFrom(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at - 1).search(/\s\S/u);
  return space < 0 ? at : at + space;
}

/** The end of the last whole word at or before a place. */
function wordTo(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at + 1).search(/\s\S*$/u);
  return space < 0 ? at : space;
}
