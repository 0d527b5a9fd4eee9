import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, linesOf, settle, textOf } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/** Marks who is who at the end: "Ann Lee is a reporter for …" behind the last paragraph, and bare names of the byline. */
export function markAuthors() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    const bylines = lines.filter((line) => blockOf(line) === 'byline').map((line) => textOf(line, file));
    for (const [index, line] of lines.entries()) {
      if (blockOf(line) !== undefined) continue;
      const text = textOf(line, file).slice(0, 300);
      if (bylines.some((byline) => isNameIn(text, byline))) settle(line, 'byline');
      else if (index * 2 > lines.length && BIOGRAPHY.test(text) && measureLine(text).words < 70)
        settle(line, 'byline');
    }
  };
}

const isNameIn = (text: string, byline: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(text) && byline.includes(text);

const ROLE =
  '(?:reporter|journalist|editor|writer|correspondent|producer|columnist|contributor|author|broadcaster|critic|fellow|photographer|photojournalist|intern|staffer|blogger|anchor|presenter|researcher|professor|lecturer|founder|host)s?';

/** "Ann Lee is a freelance journalist based in …", "Ann Lee covers …", "Follow her on …". */
const BIOGRAPHY = new RegExp(
  String.raw`^(?:[\p{Lu}][\p{L}.'’-]+\s){2,4}(?:(?:is|was)\s(?:an?|the|our)\s(?:[\p{L}\p{N}’'&-]+,?\s){0,7}?${ROLE}\b|(?:covers|writes\sabout|reports\son|reports\sfrom|has\scovered)\s)`,
  'u',
);
