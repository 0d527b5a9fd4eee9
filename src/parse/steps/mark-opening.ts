import type { Language } from '../../language/language.ts';
import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isNameLine, isPersonName } from '../recognisers/is-byline.ts';
import { blockOf, linesOf, settle, textOf, type LineNode } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Settles the lines between the top of the file and its first paragraph: what stands before the headline is navigation;
 * right after it come standfirsts (article text), then names beside dates, then pictures without credits.
 */
export function markOpening() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const title = lines.findIndex((line) => blockOf(line) === 'title');
    const text = findText(lines, title, file);
    if (text < 0) return;
    const entries = findEntries(lines, file);
    let standfirst = title >= 0;
    for (const [index, line] of lines.slice(0, text).entries()) {
      if (index <= title || blockOf(line) !== undefined) {
        if (blockOf(line) === undefined) settle(line, 'boilerplate');
        if (index > title && !['boilerplate', 'date'].includes(blockOf(line) ?? '')) standfirst = false;
        continue;
      }
      const words = textOf(line, file);
      const { words: count, prose, asks } = measureLine(words, languageOf(file));
      if (entries.has(line) || (index === text - 1 && index > title && asks && count > 1)) {
        settle(line, 'heading');
        standfirst = false;
        continue;
      }
      if (prose) {
        settle(line, standfirst && count <= LONGEST_STANDFIRST ? 'standfirst' : 'paragraph');
        continue;
      }
      const dated = isBesideDate(lines, index);
      const named = lines.slice(0, index).some((above) => blockOf(above) === 'byline');
      if (
        // A name away from the byline is a topic.
        (dated &&
          (!named || blockOf(lines[index - 1]) === 'byline') &&
          isNameLine(words, languageOf(file))) ||
        (title >= 0 && !named && isPersonName(words, languageOf(file))) ||
        isRole(words, languageOf(file)) ||
        (isNameLine(words, languageOf(file)) &&
          isRole(textOf(lines[index + 1] ?? line, file), languageOf(file)))
      )
        settle(line, 'byline');
      else if ((standfirst || STARTS_WITH_DOTS.test(words)) && count >= FEWEST_STANDFIRST)
        settle(line, standfirst && !STARTS_WITH_DOTS.test(words) ? 'standfirst' : 'paragraph');
      else if (title >= 0)
        settle(
          line,
          count >= FEWEST_STANDFIRST
            ? 'caption'
            : isNameLine(words, languageOf(file)) && index === title + 1
              ? 'byline'
              : 'boilerplate',
        );
      else if (count <= MOST_LABEL) settle(line, 'boilerplate');
    }
  };
}

/** "Environment correspondent", "Reporting from Low Harbour": what is printed under a writer's name. */
const isRole = (text: string, language: Language): boolean =>
  text.length <= 60 && !/[.!?:]$/u.test(text) && language.bylines.role.test(text);

/** "… and what it means": a headline that goes on. */
const STARTS_WITH_DOTS = /^(?:…|\.{3})/u;
/** Words; longer texts are first paragraphs. */
const LONGEST_STANDFIRST = 60;

/** The headings of a live page's entries: each stands between a time of day and its text, and there are several. */
function findEntries(lines: readonly LineNode[], file: VFile): Set<LineNode> {
  const heads = lines.filter((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    return (
      above !== undefined &&
      below !== undefined &&
      blockOf(line) === undefined &&
      blockOf(above) === 'date' &&
      CLOCK.test(textOf(above, file)) &&
      blockOf(below) === undefined &&
      !measureLine(textOf(line, file), languageOf(file)).prose &&
      measureLine(textOf(below, file), languageOf(file)).prose
    );
  });
  return new Set(heads.length >= FEWEST_ENTRIES ? heads : []);
}

const CLOCK = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?$/iu;
const FEWEST_ENTRIES = 2;

/** Shorter lines under a headline are names, places and buttons. */
const FEWEST_STANDFIRST = 5;
/** Without a headline only very short lines before the text are set aside ("World"). */
const MOST_LABEL = 3;

/** The first paragraph: running text with no byline or date close after it, for that would make it a standfirst. */
function findText(lines: readonly LineNode[], title: number, file: VFile): number {
  for (const [index, line] of lines.entries()) {
    if (index > title && blockOf(line) === 'turn') return index;
    if (
      index <= title ||
      blockOf(line) !== undefined ||
      !measureLine(textOf(line, file), languageOf(file)).prose
    )
      continue;
    if (!(title >= 0 && index < title + STANDFIRST_REACH && isAboveByline(lines, index, file))) return index;
  }
  return -1;
}

/** Whether a byline or a date follows before any more text does. */
function isAboveByline(lines: readonly LineNode[], index: number, file: VFile): boolean {
  for (const below of lines.slice(index + 1, index + BYLINE_REACH)) {
    const block = blockOf(below);
    if (block === 'date' || block === 'byline') return true;
    if (block === undefined && measureLine(textOf(below, file), languageOf(file)).prose) return false;
  }
  return false;
}

/** A standfirst follows its headline closely, and the byline the standfirst. */
const STANDFIRST_REACH = 6;
const BYLINE_REACH = 6;

function isBesideDate(lines: readonly LineNode[], index: number): boolean {
  return [index - 1, index + 1].some((at) => ['date', 'byline'].includes(blockOf(lines[at]) ?? ''));
}
