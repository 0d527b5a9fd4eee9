import type { Element, ElementContent } from 'hast';
import type { Paragraph, Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { articleLayers, type SentenceLinks } from './article-layers.ts';
import type { Mark } from './mark.ts';
import { rehypeFormerAnchors } from './rehype-former-anchors.ts';
import { rehypeNestRanges } from './rehype-nest-ranges.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

/** A block of an article as HTML: the element's content, and that of each of its sentences by id. */
export interface RenderedBlock {
  readonly block: Block;
  readonly html: string;
  readonly sentences: ReadonlyMap<string, string>;
}

/** remark-rehype trims text at the ends of lines; an article's characters stay as they are. */
const verbatim: NonNullable<Options['handlers']> = {
  text(state, node: { value: string }) {
    const text = { type: 'text' as const, value: node.value };
    state.patch(node as never, text);
    return text;
  },
};

/**
 * Renders an article: its blocks as mdast, then remark-rehype, our rehype plugins over source ranges, and
 * rehype-sanitize last.
 *
 * @param former earlier ids of sentences, by their present id
 * @param links where sentences lead
 * @param marks stretches to mark
 * @returns one entry for each block, in text order
 */
export function renderArticle(
  article: Article,
  former: ReadonlyMap<string, readonly string[]> = new Map(),
  links: SentenceLinks = new Map(),
  marks: readonly Mark[] = [],
): RenderedBlock[] {
  const processor = unified()
    .use(remarkRehype, { handlers: verbatim })
    .use(rehypeNestRanges, {
      text: article.text,
      layers: articleLayers(article, { anchors: true, links, marks }),
    })
    .use(rehypeFormerAnchors, former)
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(rehypeStringify);
  const root = processor.runSync(toMarkdownTree(article));
  const elements = root.children.filter((child) => child.type === 'element');
  const stringify = (children: ElementContent[]) => processor.stringify({ type: 'root', children });
  return article.blocks.map((block, i) => {
    const { children } = elements[i] as Element;
    const sentences = children.flatMap((child): [string, string][] =>
      child.type === 'element' && typeof child.properties['id'] === 'string'
        ? [[child.properties['id'], stringify([child])]]
        : [],
    );
    return { block, html: stringify(children), sentences: new Map(sentences) };
  });
}

/** One paragraph node for each block, its text pointing at the source. */
function toMarkdownTree(article: Article): MarkdownRoot {
  const children = article.blocks.map((block): Paragraph => {
    const position = {
      start: { line: 1, column: 1, offset: block.start },
      end: { line: 1, column: 1, offset: block.end },
    };
    return {
      type: 'paragraph',
      position,
      children: [{ type: 'text', value: article.text.slice(block.start, block.end), position }],
    };
  });
  return { type: 'root', children };
}
