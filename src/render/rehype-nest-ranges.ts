import type { Root } from 'hast';
import { visit, SKIP } from 'unist-util-visit';
import { nestRanges } from './nest-ranges.ts';
import type { SourceRange } from './source-range.ts';

/**
 * rehype plugin: replaces each text node that points into the source by its pieces, nested by the ranges that run
 * over it.
 */
export function rehypeNestRanges({ text, layers }: { text: string; layers: readonly (readonly SourceRange[])[] }) {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined || index === undefined || !parent) return undefined;
      const pieces = nestRanges(text, { start, end }, layers);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}
