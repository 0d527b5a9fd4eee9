import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes every link of an editor's Markdown external: to a whole http or https address, without telling it where the reader
 * comes from. Others lose their address: `//host/` and `/\host/` look like paths, but browsers leave the site for them.
 */
export function rehypeExternalLinks() {
  return (tree: Root): void =>
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'a') return;
      const whole = /^https?:\/\/[^/\\]/iu.test(String(element.properties['href']));
      element.properties = whole ? { ...element.properties, rel: ['external', 'noreferrer'] } : {};
    });
}
