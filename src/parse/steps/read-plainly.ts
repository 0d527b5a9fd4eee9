import type { Root } from 'mdast';
import type { Processor } from 'unified';

/**
 * Files without a sign of a heading skip the Markdown parser: of what `readPlainText` leaves on, they hold paragraphs alone,
 * which are lines with no blank line between. So do files far bigger than any article; there each line is a paragraph.
 *
 * Why: micromark needs 12–30 µs a line and 4 µs a mark, whatever is switched off (measured: a megabyte of one-letter
 * lines takes 12 s, of underscores 4 s; a third of the time of parsing an article). Such a file must still come out whole,
 * and soon.
 */
export function readPlainly(this: Processor): void {
  const parser = this.parser;
  if (parser === undefined) return;
  this.parser = (source, file) => {
    if (source.length > LONGEST || countLines(source, MOST_LINES) > MOST_LINES)
      return paragraphsOf(source, false);
    return HEADING.test(source) ? parser(source, file) : paragraphsOf(source, true);
  };
}

/** What every heading begins with; not every such line is one. */
const HEADING = /^[ \t]*#/mu;

/** The longest article of the development set has 36,000 characters in 400 lines. */
const LONGEST = 250_000;
const MOST_LINES = 10_000;

function countLines(source: string, most: number): number {
  let count = 1;
  for (let i = 0; i < source.length && count <= most; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) count += 1;
  }
  return count;
}

/**
 * The paragraphs of a text without headings. Nothing asks for the line and column they stand in.
 *
 * @param joined whether lines with no blank line between are one paragraph; otherwise each is one
 */
function paragraphsOf(source: string, joined: boolean): Root {
  const tree: Root = { type: 'root', children: [] };
  /** The end of the paragraph that the next line goes on with. */
  let open: { line: number; column: number; offset: number } | null = null;
  for (const { 0: line, index } of source.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)) {
    const offset = index + line.length;
    if (!/[^ \t\r\n]/u.test(line)) open = null;
    else if (joined && open !== null) open.offset = offset;
    else {
      open = { line: 1, column: 1, offset };
      const start = { line: 1, column: 1, offset: index };
      tree.children.push({ type: 'paragraph', children: [], position: { start, end: open } });
    }
  }
  return tree;
}
