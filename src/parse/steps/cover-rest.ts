import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blockOf, linesOf, settle } from '../line.ts';

/** Whatever no plugin knew is a paragraph: text is shown unless something says that it is not the article. */
export function coverRest() {
  return (tree: Root, _file: VFile): void => {
    for (const line of linesOf(tree)) if (blockOf(line) === undefined) settle(line, 'paragraph');
  };
}
