import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, linesOf, settle, textOf, type LineNode } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Finds where the article ends and the page goes on: at the first head of a list ("More from …", "Tags") after which
 * text never runs on again. Teasers of other articles are sentences too, but each stands alone between names and times.
 */
export function markEnd() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const open = lines.map((line) =>
      blockOf(line) === undefined ? measureLine(textOf(line, file), languageOf(file)).prose : null,
    );
    const found = findEnd(lines.slice(0, findComments(lines, open, file)), open, file);
    // A list above the report does not end it.
    const end = lines.some((line, index) => index < found && (open[index] === true || isReport(line)))
      ? found
      : lines.length;
    markTeasers(lines, end, open, file);
    for (const line of lines.slice(end)) {
      if (blockOf(line) === undefined)
        settle(
          line,
          measureLine(textOf(line, file), languageOf(file)).words > SHORT ? 'related' : 'boilerplate',
        );
    }
  };
}

/**
 * Bylines after the article are those of other articles: below its end, and below its last paragraphs where the writer
 * is named above them already or several are named.
 */
function markTeasers(
  lines: readonly LineNode[],
  end: number,
  open: readonly (boolean | null)[],
  file: VFile,
): void {
  const { biography } = languageOf(file).bylines;
  const first = open.indexOf(true);
  const named = lines.slice(0, first < 0 ? 0 : first).some((line) => blockOf(line) === 'byline');
  let last = Math.min(end, lines.length) - 1;
  while (last >= 0 && open[last] !== true) last -= 1;
  const below = lines.slice(last + 1).filter((line) => blockOf(line) === 'byline');
  for (const [index, line] of lines.entries()) {
    if (last < 0 || index <= last) continue;
    const behind = index >= end;
    if (biography.test(textOf(line, file).slice(0, LONGEST_HEAD))) continue;
    if (blockOf(line) === 'byline' && (behind || named || below.length >= SEVERAL)) settle(line, 'related');
  }
}

/** One name after the last paragraph is the writer's. */
const SEVERAL = 3;

/**
 * Where readers begin to speak: at a head of comments with the report before it, and buttons or times of comments
 * after it.
 * The same word stands in share bars, with the report after it.
 */
function findComments(lines: readonly LineNode[], open: readonly (boolean | null)[], file: VFile): number {
  const { comments, commentButton } = languageOf(file).listHeads;
  let told = 0;
  for (const [index, line] of lines.entries()) {
    if (open[index] === true) told += measureLine(textOf(line, file), languageOf(file)).words;
    if (told < LEAST_REPORT || !comments.test(textOf(line, file).slice(0, LONGEST_HEAD))) continue;
    const answered = lines
      .slice(index + 1)
      .some(
        (below) =>
          blockOf(below) === 'date' || commentButton.test(textOf(below, file).slice(0, LONGEST_HEAD)),
      );
    if (answered) return index;
  }
  return lines.length;
}

/** Words of running text: a brief report has more. */
const LEAST_REPORT = 40;
const LONGEST_HEAD = 140;

const isReport = (line: LineNode): boolean => ['paragraph', 'turn'].includes(blockOf(line) ?? '');

const SHORT = 3;
/** Two paragraphs in a row after a list mean that the article goes on. */
const RUN = 2;
/** Names, times and links stand only between teasers; pictures and buttons also stand between paragraphs. */
const SEPARATES = new Set<string>(['date', 'byline', 'related']);
/** So does a remainder in which half the lines are text. */
const TEXT_SHARE = 0.5;

/** @param open for each line: whether it is prose, `null` where it is settled already */
function findEnd(lines: readonly LineNode[], open: readonly (boolean | null)[], file: VFile): number {
  let end = lines.length;
  let run = 0;
  let prose = 0;
  let other = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const kind = open[index];
    if (kind === true) {
      run += 1;
      prose += 1;
    } else if (kind === false) {
      run = 0;
      other += 1;
    } else if (SEPARATES.has(blockOf(lines[index]) ?? '')) run = 0;
    if (run >= RUN) break;
    const line = lines[index];
    if (!line?.data?.opensList) continue;
    if (
      languageOf(file).listHeads.ofLinks.test(textOf(line, file)) &&
      endsInParagraph(lines, open, index, file)
    )
      break;
    if (prose === 0 || prose < (prose + other) * TEXT_SHARE) end = index;
  }
  return end;
}

/**
 * Whether a list inside the article has the article's last paragraph after it: the only running text up to the next
 * head, and nothing but names and credits after it.
 */
function endsInParagraph(
  lines: readonly LineNode[],
  open: readonly (boolean | null)[],
  head: number,
  file: VFile,
): boolean {
  let last: LineNode | null = null;
  for (let index = head + 1; index < lines.length && !lines[index]?.data?.opensList; index += 1) {
    if (open[index] === null) continue;
    if (last !== null) return false;
    if (open[index] === true) last = lines[index] as LineNode;
  }
  return last !== null && measureLine(textOf(last, file), languageOf(file)).words >= LEAST_PARAGRAPH;
}

const LEAST_PARAGRAPH = 10;
