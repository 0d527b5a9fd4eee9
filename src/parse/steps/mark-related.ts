import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isListHead } from '../recognisers/is-list-head.ts';
import { blockOf, linesOf, settle, textOf } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/** Marks lines that lead to another article by a label of their own: "Related article: …", "ALSO READ: …", "WATCH | …". */
export function markRelated() {
  return (tree: Root, file: VFile): void => {
    for (const line of linesOf(tree)) {
      if (blockOf(line) !== undefined) continue;
      const text = textOf(line, file);
      if (
        text.length > LONGEST ||
        isListHead(text, languageOf(file)) ||
        !(
          languageOf(file).furniture.related.test(text) ||
          (text.length <= LONGEST_HEADLINE && languageOf(file).furniture.relatedTail.test(text)) ||
          languageOf(file).furniture.relatedInCapitals.test(text)
        )
      )
        continue;
      if (!measureLine(text, languageOf(file)).prose || /^\p{Lu}{4,}\b/u.test(text) || text.includes(']('))
        settle(line, 'related');
    }
  };
}

const LONGEST = 400;
const LONGEST_HEADLINE = 200;
