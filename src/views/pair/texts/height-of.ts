import type { CellView } from './text-cell.ts';

/** Characters of a line of text, and of small print, as measured in a window of 1280 px; in others all heights change alike. */
const LINE = 60;
const LABEL_LINE = 72;

/** In lines of text: a line of small print, what keeps a piece from the next, and a paragraph from the next. */
const LABEL = 0.8;
const PADDING = 0.6;
const BETWEEN = 0.33;

/**
 * About how high a piece of a text stands in its column, in lines of its text.
 */
export function heightOf({ paragraphs, ...cell }: CellView): number {
  // What ties it is folded.
  const labels = [...cell.differing.map((each) => (each.opposite ? null : each.words)), cell.unprinted];
  return (
    paragraphs.reduce((sum, { html }) => sum + linesOf(html.replace(/<[^>]*>/gu, ''), LINE), 0) +
    labels.reduce((sum, words) => sum + LABEL * linesOf(words ?? '', LABEL_LINE), 0) +
    BETWEEN * (paragraphs.length - 1) +
    PADDING
  );
}

const linesOf = (words: string, line: number): number => Math.ceil(words.trim().length / line);
