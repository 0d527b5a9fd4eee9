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
      if (text.length > LONGEST || isListHead(text) || !(LABEL.test(text) || CAPITALS.test(text))) continue;
      if (!measureLine(text).prose || /^\p{Lu}{4,}\b/u.test(text) || text.includes(']('))
        settle(line, 'related');
    }
  };
}

const LONGEST = 400;

const LABEL =
  /^(?:(?:related|also|read|see|watch|listen|more|view|next|recommended|explore|must[- ]read|in pictures|in case you missed it|don['’]t miss)(?:\s(?:also|read|more|next|now|on this|this|to|related|article|articles|story|stories|post|coverage|news|here|on|video|about this|link))*\s?(?:[:|–—>»]|\s-\s)\s*\S)/iu;

/** The same in capitals needs no mark behind it: "READ MORE Get the newsletter". */
const CAPITALS = /^(?:(?:READ|WATCH|LISTEN|SEE|ALSO)\s(?:MORE|NEXT|ALSO|NOW|READ|HERE))\s+\S/u;
