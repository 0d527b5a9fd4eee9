import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { languageOf } from '../language-of.ts';
import { blockOf, linesOf, settle, spanOf, textOf, type LineNode } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Keeps lists in the report: lines in a row with bullets or numbers, and rows of a table, are paragraphs, each with its
 * sentence, and a short line above them is their heading. Lists of other articles, which a head opens, are not touched;
 * nor are menus, after which no text follows.
 */
export function markItems() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const kinds = lines.map((line) => kindOf(line, file));
    const last = lastText(lines, kinds, file);
    let opened = false; // by a head of other articles
    for (let from = 0; from < lines.length;) {
      const line = lines[from] as LineNode;
      if (line.data?.opensList) opened = true;
      else if (kinds[from] === null && blockOf(line) === undefined && isText(line, file)) opened = false;
      let to = from + 1;
      if (kinds[from] !== null) {
        while (to < lines.length && kinds[to] === kinds[from]) to += 1;
        const above = lines[from - 1];
        const led = above !== undefined && measureLine(textOf(above, file), languageOf(file)).introduces;
        if (to - from >= FEWEST && !opened && (from < last || led)) {
          for (const item of lines.slice(from, to)) settle(item, 'paragraph');
          if (above !== undefined && isHead(above, file)) settle(above, 'heading');
        }
      }
      from = to;
    }
    markNumbered(lines, file);
  };
}

const FEWEST = 2;

/** What marks a line as an item: its bullet, "number", or the number of its cells; `null` for any other line. */
function kindOf(line: LineNode, file: VFile): string | null {
  if (blockOf(line) !== undefined || line.type === 'heading') return null;
  const text = textOf(line, file).slice(0, LOOKED_AT);
  const bullet = BULLET.exec(text)?.[1];
  if (bullet !== undefined) return bullet;
  if (NUMBER.test(text)) return 'number';
  if (ROW.test(text)) return `row ${text.split('|').length}`;
  const cells = text.split('\t').length;
  return cells >= FEWEST && spanOf(line).end - spanOf(line).start <= LOOKED_AT ? `cells ${cells}` : null;
}

/** Table rows are no longer than this; for an item, its beginning is enough. */
const LOOKED_AT = 300;
const BULLET = /^([•‣◦▪●■○·*–—-])[\s\u00a0]+\S/u;
const NUMBER = /^\(?\d{1,2}[.)][\s\u00a0]+\S/u;
const ROW = /^\|.*\|$/u;

/** "Key points", "What changes:", "AT A GLANCE" */
function isHead(line: LineNode, file: VFile): boolean {
  const block = blockOf(line);
  if (line.data?.opensList || !(block === undefined || block === 'byline' || line.data?.appeal)) return false;
  const text = textOf(line, file);
  const { words, ends, introduces } = measureLine(text, languageOf(file));
  if (text.length > LONGEST_HEAD || words < 1 || ends) return false;
  return (
    languageOf(file).lines.listTitle.test(text) ||
    (block === undefined && words <= (introduces ? MOST_LEAD_WORDS : MOST_HEAD_WORDS))
  );
}

const LONGEST_HEAD = 80;
const MOST_HEAD_WORDS = 8;
/** "What changes:"; more words before a colon are the beginning of a sentence. */
const MOST_LEAD_WORDS = 2;

/** The last line of running text: what stands after it is as often a menu as a list. */
function lastText(lines: readonly LineNode[], kinds: readonly (string | null)[], file: VFile): number {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as LineNode;
    if (kinds[index] === null && blockOf(line) === undefined && isText(line, file)) return index;
  }
  return -1;
}

const isText = (line: LineNode, file: VFile): boolean =>
  measureLine(textOf(line, file), languageOf(file)).prose;

/** Numbered headings with text between them are of one kind, even if only some of them are questions. */
function markNumbered(lines: readonly LineNode[], file: VFile): void {
  const numbered = lines.filter((line) => {
    if (blockOf(line) !== undefined || !NUMBER.test(textOf(line, file).slice(0, LOOKED_AT))) return false;
    const { words, ends, asks, several } = measureLine(textOf(line, file), languageOf(file));
    return words <= MOST_NUMBERED && !several && (!ends || asks);
  });
  if (numbered.length < FEWEST_NUMBERED) return;
  const counts = numbered.every((line, index) => Number(/\d+/u.exec(textOf(line, file))?.[0]) === index + 1);
  if (counts) for (const line of numbered) settle(line, 'heading');
}

const FEWEST_NUMBERED = 3;
/** Headings of the development set have up to 16 words, and their number. */
const MOST_NUMBERED = 17;
