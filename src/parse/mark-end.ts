import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, linesOf, settle, textOf, type Line } from './line.ts';
import { measureLine } from './measure-line.ts';

/**
 * Finds where the article ends and the page goes on: at the first head of a list ("More from …", "Tags") behind which
 * text never runs on again. Teasers of other articles are sentences too, but each stands alone between names and times.
 */
export function markEnd() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const open = lines.map((line) => (blockOf(line) === undefined ? measureLine(textOf(line, file)).prose : null));
    const end = findEnd(lines, open);
    for (const line of lines.slice(end)) {
      if (blockOf(line) === undefined) settle(line, measureLine(textOf(line, file)).words > SHORT ? 'related' : 'boilerplate');
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
function findEnd(lines: readonly Line[], open: readonly (boolean | null)[]): number {
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
    if (lines[index]?.data?.opensList && (prose === 0 || prose < (prose + other) * TEXT_SHARE)) end = index;
  }
  return end;
}
