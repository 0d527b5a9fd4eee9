import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isAppeal } from '../recognisers/is-appeal.ts';
import { isByline, isNameLine } from '../recognisers/is-byline.ts';
import { isButtonLine } from '../recognisers/is-button-line.ts';
import { isDateLine } from '../recognisers/is-date-line.ts';
import { isListHead } from '../recognisers/is-list-head.ts';
import { blockOf, linesOf, settle, spanOf, textOf, type LineNode } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/** Marks the lines whose own words show that they are not the article: dates, bylines, buttons, heads of lists, appeals. */
export function markFurniture() {
  return (tree: Root, file: VFile): void => {
    const repeated = findRepeated(linesOf(tree), file);
    for (const line of linesOf(tree)) {
      if (blockOf(line) !== undefined) continue;
      const text = textOf(line, file);
      // What recurs between paragraphs ("Article content") only separates them.
      if (repeated.has(text)) settle(line, 'boilerplate');
      else if (isListHead(text, languageOf(file)))
        line.data = { ...line.data, block: 'boilerplate', opensList: true };
      else if (text.length <= LONGEST_LABEL && languageOf(file).lines.releaseLabel.test(text))
        settle(line, 'boilerplate');
      else if (isDateLine(text, languageOf(file))) settle(line, 'date');
      else if (isByline(text, languageOf(file))) settle(line, 'byline');
      else if (isButtonLine(text, languageOf(file))) settle(line, 'boilerplate');
      else if (!languageOf(file).bylines.biography.test(text) && isAppeal(text, languageOf(file)))
        line.data = { ...line.data, block: 'boilerplate', appeal: true };
    }
    closeBoxes(linesOf(tree), file);
    markNamesBehindLabels(linesOf(tree), file);
  };
}

/** "By" alone on its line, with one or more names below it, one a line. */
function markNamesBehindLabels(lines: readonly LineNode[], file: VFile): void {
  const { label, joint } = languageOf(file).bylines;
  for (const [index, line] of lines.entries()) {
    if (blockOf(line) !== 'byline' || !label.test(textOf(line, file))) continue;
    let found = false;
    for (const below of lines.slice(index + 1, index + 1 + MOST_NAMES)) {
      const text = textOf(below, file);
      const name = text.replace(joint, '');
      if (blockOf(below) !== undefined || !/\p{L}/u.test(name)) continue;
      if (!isNameLine(name, languageOf(file))) break;
      settle(below, 'byline');
      found = true;
      if (!joint.test(text)) break;
    }
    if (found) settle(line, 'boilerplate');
  }
}

/** About as many as any report names. */
const MOST_NAMES = 10;
/** The lines of furniture that stand in the file several times. */
function findRepeated(lines: readonly LineNode[], file: VFile): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const { start, end } = spanOf(line);
    if (blockOf(line) !== undefined || end - start > LONGEST_SEPARATOR) continue;
    const text = textOf(line, file);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const language = languageOf(file);
  return new Set(
    [...counts.keys()].filter(
      (text) =>
        (counts.get(text) ?? 0) >= SEPARATORS &&
        ((isListHead(text, language) && !language.listHeads.ofLinks.test(text)) || isAppeal(text, language)),
    ),
  );
}

const LONGEST_SEPARATOR = 60;
/** A label above a headline, with the day it holds until. */
const LONGEST_LABEL = 100;
/** A line that occurs twice may be a menu and its copy at the end. */
const SEPARATORS = 3;

/** One or two lines between two appeals belong to their box. */
function closeBoxes(lines: readonly LineNode[], file: VFile): void {
  for (const [index, line] of lines.entries()) {
    if (!line.data?.appeal) continue;
    let next = index + 1;
    while (next <= index + BOX_LINES && lines[next] !== undefined && blockOf(lines[next]) === undefined)
      next += 1;
    if (!lines[next]?.data?.appeal) continue;
    const inside = lines.slice(index + 1, next);
    const inBox = inside.every((each) => {
      const text = textOf(each, file);
      const { words, prose } = measureLine(text, languageOf(file));
      return words <= (prose ? BOX_PROSE : BOX_WORDS) && !languageOf(file).appeals.reported.test(text);
    });
    if (inBox) for (const each of inside) settle(each, 'boilerplate');
  }
}

const BOX_LINES = 2;
/** Longer lines between two appeals are paragraphs. */
const BOX_WORDS = 20;
/** So are sentences of more words than these: "Your morning in five minutes." */
const BOX_PROSE = 12;
