import type { Root } from 'hast';
import { visit, SKIP } from 'unist-util-visit';
import { rangeNester } from './nest-ranges.ts';
import type { SourceRange } from './source-range.ts';

/**
 * rehype plugin: replaces each text node that points into the source by its pieces, nested by the ranges that
 * cover it.
 */
export function rehypeNestRanges({
  text,
  layers,
}: {
  text: string;
  layers: readonly (readonly SourceRange[])[];
}) {
  return (tree: Root): void => {
    const nest = rangeNester(text, layers);
    visit(tree, 'text', (node, index, parent) => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined || index === undefined || !parent) return undefined;
      const pieces = nest({ start, end });
      // Not `splice(…, ...pieces)`: an article of one line can have more pieces than a call may have arguments.
      parent.children = [
        ...parent.children.slice(0, index),
        ...pieces,
        ...parent.children.slice(index + 1),
      ] as typeof parent.children;
      return [SKIP, index + pieces.length];
    });
  };
}
