import type { Heading, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { BlockType } from '../model/block.ts';
import type { Span } from '../model/span.ts';

declare module 'mdast' {
  interface ParagraphData extends LineData {}
  interface HeadingData extends LineData {}
}

/** What the plugins learn of a line: the block it is, `undefined` until one of them decides. */
interface LineData {
  block?: BlockType;
  speaker?: string;
  /** A list of other articles or the page's end opens here ("Related", "Most read"). */
  opensList?: boolean;
  /** The outlet speaks of its own service here. */
  appeal?: boolean;
}

/** A stretch of the source on its way to a block: a line of the file, a run of wrapped lines, or a part of one. */
export type LineNode = Paragraph | Heading;

/** The lines of a tree, in text order. All constructs but paragraphs and headings are off, so the root holds nothing else. */
export const linesOf = (tree: Root): LineNode[] => tree.children as LineNode[];

/** The UTF-16 offsets of a line in the source text. */
export const spanOf = (line: LineNode): Span => ({
  start: line.position?.start.offset ?? 0,
  end: line.position?.end.offset ?? 0,
});

/** The source text of a line. */
export const textOf = (line: LineNode, file: VFile): string => {
  const { start, end } = spanOf(line);
  return String(file).slice(start, end);
};

/** The block a line is, as far as known. */
export const blockOf = (line: LineNode | undefined): BlockType | undefined => line?.data?.block;

/** Says what a line is. */
export function settle(line: LineNode, block: BlockType): void {
  line.data = { ...line.data, block };
}

/**
 * Makes lines of parts of a line; parts without anything but white space are left out.
 *
 * @param line the line to cut; it keeps its kind and data, and the parts may carry their own block
 * @param parts spans of the source text inside the line, in order
 */
export function cutLine(line: LineNode, parts: readonly LineSlice[], file: VFile): LineNode[] {
  const source = String(file);
  const made: LineNode[] = [];
  for (const part of parts) {
    let { start, end } = part;
    while (start < end && /\s/u.test(source[start] ?? '')) start += 1;
    while (end > start && /\s/u.test(source[end - 1] ?? '')) end -= 1;
    if (start === end) continue;
    const data = part.block ? { ...line.data, block: part.block } : { ...line.data };
    made.push({
      ...line,
      data,
      children: [],
      position: { start: point(line, start), end: point(line, end) },
    });
  }
  return made;
}

/** Replaces each line by what `change` returns for it; `undefined` keeps it. */
export function mapLines(
  tree: Root,
  change: (line: LineNode, index: number) => LineNode[] | undefined,
): void {
  const made: LineNode[] = [];
  for (const [index, line] of linesOf(tree).entries()) {
    const parts = change(line, index) ?? [line];
    for (const part of parts) made.push(part);
  }
  tree.children = made;
}

/** Lines and columns are right for parts of one line; wrapped lines keep the first one's number. Offsets are always exact. */
function point(line: LineNode, offset: number) {
  const start = line.position?.start ?? { line: 1, column: 1, offset: 0 };
  return { line: start.line, column: start.column + offset - (start.offset ?? 0), offset };
}

/** A part of a line that is cut, and the block it is where that is known. */
export interface LineSlice extends Span {
  block?: BlockType;
}
