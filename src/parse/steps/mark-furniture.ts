import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isAppeal } from '../recognisers/is-appeal.ts';
import { isByline } from '../recognisers/is-byline.ts';
import { isButtonLine } from '../recognisers/is-button-line.ts';
import { isDateLine } from '../recognisers/is-date-line.ts';
import { isListHead } from '../recognisers/is-list-head.ts';
import { blockOf, linesOf, settle, textOf, type Line } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/** Marks the lines whose own words show that they are not the article: dates, bylines, buttons, heads of lists, appeals. */
export function markFurniture() {
  return (tree: Root, file: VFile): void => {
    for (const line of linesOf(tree)) {
      if (blockOf(line) !== undefined) continue;
      const text = textOf(line, file);
      if (isListHead(text, languageOf(file)))
        line.data = { ...line.data, block: 'boilerplate', opensList: true };
      else if (isDateLine(text, languageOf(file))) settle(line, 'date');
      else if (isByline(text, languageOf(file))) settle(line, 'byline');
      else if (isButtonLine(text, languageOf(file))) settle(line, 'boilerplate');
      else if (isAppeal(text, measureLine(text, languageOf(file)), languageOf(file)))
        line.data = { ...line.data, block: 'boilerplate', appeal: true };
    }
    closeBoxes(linesOf(tree), file);
  };
}

/** One or two lines between two appeals belong to their box. */
function closeBoxes(lines: readonly Line[], file: VFile): void {
  for (const [index, line] of lines.entries()) {
    if (!line.data?.appeal) continue;
    let next = index + 1;
    while (next <= index + BOX_LINES && lines[next] !== undefined && blockOf(lines[next]) === undefined)
      next += 1;
    if (!lines[next]?.data?.appeal) continue;
    const inside = lines.slice(index + 1, next);
    if (inside.every((each) => measureLine(textOf(each, file), languageOf(file)).words <= BOX_WORDS))
      for (const each of inside) settle(each, 'boilerplate');
  }
}

const BOX_LINES = 2;
/** Longer lines between two appeals are paragraphs. */
const BOX_WORDS = 20;
