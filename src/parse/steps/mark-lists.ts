import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, linesOf, settle, textOf } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/** Sets aside what a head of a list inside the article opens, up to where the text goes on. */
export function markLists() {
  return (tree: Root, file: VFile): void => {
    let listing = false;
    for (const line of linesOf(tree)) {
      if (line.data?.opensList) listing = true;
      if (blockOf(line) !== undefined) continue;
      const measured = measureLine(textOf(line, file), languageOf(file));
      if (measured.prose && !(measured.asks && !measured.several && measured.words <= HEADLINE))
        listing = false;
      if (measured.words > LONGEST_LINK) listing = false;
      if (listing) settle(line, measured.words > SHORT ? 'related' : 'boilerplate');
    }
  };
}

const SHORT = 3;
/** Longer lines are paragraphs, with a full stop or without. */
const LONGEST_LINK = 30;
/** A question of so many words under a list's head is a headline. */
const HEADLINE = 20;
