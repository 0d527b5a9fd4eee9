import type { Root } from 'mdast';
import type { Processor } from 'unified';

/**
 * Files of very many lines skip the Markdown parser: each run of lines without a blank one becomes a paragraph.
 *
 * Why: micromark needs 12–30 µs a line (measured: 500,000 lines of one letter take 12 s), whatever is switched off.
 * No article has that many lines; a file that has must still come out whole, and soon.
 */
export function readPlainly(this: Processor): void {
  const parser = this.parser;
  if (parser === undefined) return;
  this.parser = (source, file) => (countLines(source, MOST_LINES) > MOST_LINES ? paragraphsOf(source) : parser(source, file));
}

/** The longest article of the development set has 400 lines. */
const MOST_LINES = 10_000;

function countLines(source: string, most: number): number {
  let count = 1;
  for (let i = 0; i < source.length && count <= most; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) count += 1;
  }
  return count;
}

function paragraphsOf(source: string): Root {
  const tree: Root = { type: 'root', children: [] };
  for (const match of source.matchAll(/[^\r\n]+(?:\r\n?|\n)?/gu)) {
    if (!/\S/u.test(match[0])) continue;
    const start = { line: 1, column: 1, offset: match.index };
    const end = { line: 1, column: 1, offset: match.index + match[0].length };
    tree.children.push({ type: 'paragraph', children: [], position: { start, end } });
  }
  return tree;
}
