import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** rehype plugin: puts an empty element into a sentence for each earlier id, so that old links land on it. */
export function rehypeFormerAnchors(former: ReadonlyMap<string, readonly string[]>) {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const ids = former.get(String(element.properties['id'])) ?? [];
      element.children.unshift(
        ...ids.map((id): Element => ({
          type: 'element',
          tagName: 'span',
          properties: { id, className: ['former-anchor'] },
          children: [],
        })),
      );
    });
  };
}
