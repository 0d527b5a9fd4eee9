import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, linesOf, settle, textOf, type Line } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Finds where the article ends and the page goes on: at the first head of a list ("More from …", "Tags") behind which
 * text never runs on again. Teasers of other articles are sentences too, but each stands alone between names and times.
 */
export function markEnd() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const open = lines.map((line) =>
      blockOf(line) === undefined ? measureLine(textOf(line, file), languageOf(file)).prose : null,
    );
    const end = findEnd(lines, open, file);
    for (const line of lines.slice(end)) {
      if (blockOf(line) === undefined)
        settle(
          line,
          measureLine(textOf(line, file), languageOf(file)).words > SHORT ? 'related' : 'boilerplate',
        );
    }
  };
}

const SHORT = 3;
/** Two paragraphs in a row behind a list mean that the article goes on. */
const RUN = 2;
/** Names, times and links stand between teasers; pictures and buttons stand between paragraphs, too. */
const SEPARATES = new Set<string>(['date', 'byline', 'related']);
/** So does any rest of which half the lines are text. */
const TEXT_SHARE = 0.5;

/** @param open for each line: whether it is prose, `null` where it is settled already */
function findEnd(lines: readonly Line[], open: readonly (boolean | null)[], file: VFile): number {
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
 * Whether a list inside the article has the article's last paragraph behind it: the only running text up to the next
 * head, and nothing but names and credits after it.
 */
function endsInParagraph(
  lines: readonly Line[],
  open: readonly (boolean | null)[],
  head: number,
  file: VFile,
): boolean {
  let last: Line | null = null;
  for (let index = head + 1; index < lines.length && !lines[index]?.data?.opensList; index += 1) {
    if (open[index] === null) continue;
    if (last !== null) return false;
    if (open[index] === true) last = lines[index] as Line;
  }
  return last !== null && measureLine(textOf(last, file), languageOf(file)).words >= LEAST_PARAGRAPH;
}

const LEAST_PARAGRAPH = 10;
