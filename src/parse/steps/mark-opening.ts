import type { Language } from '../../language/language.ts';
import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isNameLine } from '../recognisers/is-byline.ts';
import { blockOf, linesOf, settle, textOf, type Line } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Settles the lines between the top of the file and its first paragraph: what stands before the headline is navigation;
 * right behind it come standfirsts (article text), then names beside dates, then pictures without credits.
 */
export function markOpening() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const title = lines.findIndex((line) => blockOf(line) === 'title');
    const text = findText(lines, title, file);
    if (text < 0) return;
    let standfirst = title >= 0;
    for (const [index, line] of lines.slice(0, text).entries()) {
      if (index <= title || blockOf(line) !== undefined) {
        if (blockOf(line) === undefined) settle(line, 'boilerplate');
        if (index > title && !['boilerplate', 'date'].includes(blockOf(line) ?? '')) standfirst = false;
        continue;
      }
      const words = textOf(line, file);
      const { words: count, prose } = measureLine(words, languageOf(file));
      if (prose) {
        settle(line, 'paragraph');
        continue;
      }
      const dated = isBesideDate(lines, index);
      if (
        (dated && isNameLine(words, languageOf(file))) ||
        isRole(words, languageOf(file)) ||
        (isNameLine(words, languageOf(file)) &&
          isRole(textOf(lines[index + 1] ?? line, file), languageOf(file)))
      )
        settle(line, 'byline');
      else if ((standfirst || /^(?:…|\.{3})/u.test(words)) && count >= FEWEST_STANDFIRST)
        settle(line, 'paragraph');
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

/** "Environment correspondent", "Reporting from Low Harbour": what stands under a writer's name. */
const isRole = (text: string, language: Language): boolean =>
  text.length <= 60 && !/[.!?:]$/u.test(text) && language.bylines.role.test(text);

/** Shorter lines under a headline are names, places and buttons. */
const FEWEST_STANDFIRST = 5;
/** Without a headline only very short lines before the text are set aside ("World"). */
const MOST_LABEL = 3;

/** The first paragraph: running text with no byline or date close behind it, for that would make it a standfirst. */
function findText(lines: readonly Line[], title: number, file: VFile): number {
  for (const [index, line] of lines.entries()) {
    if (index > title && blockOf(line) === 'turn') return index;
    if (
      index <= title ||
      blockOf(line) !== undefined ||
      !measureLine(textOf(line, file), languageOf(file)).prose
    )
      continue;
    const near =
      title >= 0 &&
      index < title + STANDFIRST_REACH &&
      lines
        .slice(index + 1, index + BYLINE_REACH)
        .some((below) => ['date', 'byline'].includes(blockOf(below) ?? ''));
    if (!near) return index;
  }
  return -1;
}

/** A standfirst follows its headline closely, and the byline the standfirst. */
const STANDFIRST_REACH = 6;
const BYLINE_REACH = 6;

function isBesideDate(lines: readonly Line[], index: number): boolean {
  return [index - 1, index + 1].some((at) => ['date', 'byline'].includes(blockOf(lines[at]) ?? ''));
}
