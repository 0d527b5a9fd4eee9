import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, linesOf, settle, textOf } from './line.ts';
import { measureLine } from './measure-line.ts';

/** Sets embedded players and posts aside: their titles, running times and texts stand in the flow without a mark-up. */
export function markPosts() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    for (const [index, line] of lines.entries()) {
      if (spanIsLong(textOf(line, file))) continue;
      const text = textOf(line, file);
      if (SIGNED_POST.test(text)) {
        settle(line, 'boilerplate');
        for (let at = index - 1; at >= Math.max(0, index - LONGEST_POST); at -= 1) {
          const above = lines[at];
          if (above === undefined || blockOf(above) !== undefined) break;
          settle(above, 'boilerplate');
          if (at === index - 1 && !POST_LINK.test(textOf(above, file))) break;
        }
      } else if (blockOf(line) === undefined && POST_LINK.test(text)) settle(line, 'boilerplate');
      if (RUNNING_TIME.test(text)) {
        settle(line, 'boilerplate');
        const below = lines[index + 1];
        if (below && blockOf(below) === undefined) settle(below, 'caption');
      }
      if (AGE.test(text)) {
        const above = lines[index - 1];
        if (index >= FARTHEST_TITLE && above && blockOf(above) === undefined && !measureLine(textOf(above, file)).prose) settle(above, 'related');
      }
      if (PLAYER.test(text)) {
        const [name, about] = [lines[index + 1], lines[index + 2]];
        if (name && about && blockOf(name) === undefined && blockOf(about) === undefined && !/[.!]["”’]?$/u.test(textOf(name, file))) {
          settle(name, 'related');
          settle(about, 'caption');
        }
      }
    }
  };
}

const spanIsLong = (text: string): boolean => text.length > 600;

/** "— Name (@handle) April 25, 2024". */
const SIGNED_POST = /^[—–-]\s.{1,80}\(@\w{1,30}\)/u;
const POST_LINK = /\bpic\.(?:twitter|x)\.com\/\w+$|\bt\.co\/\w+$/u;
/** "Duration 1:30". A post has few paragraphs. */
const RUNNING_TIME = /^(?:duration|length|running time)\s?:?\s?\d{1,2}:\d\d(?::\d\d)?$|^\d\d:\d\d:\d\d$/iu;
const PLAYER = /^videos?$/iu;
const LONGEST_POST = 4;
/** "14 hours ago": below the top of the page it dates another article. */
const AGE = /^(?:\d+|an?|one)\s(?:minute|min|hour|hr|day|week|month|year)s?\sago$/iu;
const FARTHEST_TITLE = 12;
