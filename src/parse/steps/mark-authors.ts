import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, linesOf, settle, textOf } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Marks who is who at the end: "Ann Lee is a reporter for …" after the last paragraph, and bare names of the byline.
 */
export function markAuthors() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const bylines = lines.filter((line) => blockOf(line) === 'byline').map((line) => textOf(line, file));
    for (const [index, line] of lines.entries()) {
      if (blockOf(line) !== undefined) continue;
      const text = textOf(line, file).slice(0, 300);
      if (bylines.some((byline) => isNameIn(text, byline))) settle(line, 'byline');
      else if (
        index * 2 > lines.length &&
        languageOf(file).bylines.biography.test(text) &&
        measureLine(text, languageOf(file)).words < 70
      )
        settle(line, 'byline');
    }
  };
}

const isNameIn = (text: string, byline: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(text) && byline.includes(text);
