import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { languageOf } from '../language-of.ts';
import { blockOf, linesOf, settle, textOf, type LineNode } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Makes paragraphs of all lines that no plugin marked: text is shown unless something says that it is not the article.
 * If nothing of a file would be left, the rules were too strict: its running text is then the article.
 */
export function coverRest() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    for (const line of lines) if (blockOf(line) === undefined) settle(line, 'paragraph');
    if (lines.some(isReport)) return;
    for (const line of lines) if (isSetAside(line) && runsOn(line, file)) settle(line, 'paragraph');
  };
}

const isReport = (line: LineNode): boolean => ['paragraph', 'turn'].includes(blockOf(line) ?? '');
const isSetAside = (line: LineNode): boolean => ['boilerplate', 'related'].includes(blockOf(line) ?? '');

function runsOn(line: LineNode, file: VFile): boolean {
  const { prose, words } = measureLine(textOf(line, file), languageOf(file));
  return prose && words >= LEAST_PARAGRAPH;
}

/** Sign-up lines are mostly shorter. */
const LEAST_PARAGRAPH = 20;
