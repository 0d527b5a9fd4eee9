import { parseDocument } from 'htmlparser2';

/**
 * The text of a page that a reader sees, or can unfold: without the head, what is only spoken or printed, and the names of
 * pictures. Blocks stand on lines of their own, as in a plain text of the page.
 */
export function seenText(html: string): string {
  return textOf(parseDocument(html).children)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n\s*/gu, '\n')
    .trim();
}

/** Elements of which nothing is seen. */
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'title', 'desc']);
/** The layout's classes for what is for the ear or for paper alone, and the way past the navigation. */
const UNSEEN_CLASS = /(?:^|\s)(?:spoken|print-only|skip)(?:\s|$)/u;
/** What flows in a line; everything else begins a new one. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return (node as { data: string }).data.replace(/\s+/gu, ' ');
      if (!('children' in node) || !('attribs' in node)) return '';
      if (UNSEEN.has(node.name) || 'hidden' in node.attribs || UNSEEN_CLASS.test(node.attribs['class'] ?? ''))
        return '';
      return INLINE.has(node.name) ? textOf(node.children) : `\n${textOf(node.children)}\n`;
    })
    .join('');
}

type Node = ReturnType<typeof parseDocument>['children'][number];
