import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { inLanguage } from './language-attributes.ts';
import { articleLayers } from './article-layers.ts';
import type { Mark } from './mark.ts';
import { rehypeFormerAnchors } from './rehype-former-anchors.ts';
import { nestRanges } from './nest-ranges.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import type { SourceRange } from './source-range.ts';

const processor = unified().use(rehypeSanitize, SANITIZE_SCHEMA).use(rehypeStringify).freeze();

/**
 * A stretch of an article as HTML, to be shown away from its article.
 *
 * @param span what to show, UTF-16 offsets
 * @param marks stretches to mark, with a class for each kind; those outside the span are left out
 * @param anchors how sentences can be linked to here; without it they cannot
 * @returns HTML whose text content is the source slice, with its language where that is not the site’s
 */
export function renderSpan(
  article: Pick<Article, 'text' | 'sentences' | 'quotes' | 'inlines'> & Partial<Pick<Article, 'lang'>>,
  span: Span,
  marks: readonly Mark[] = [],
  anchors?: Anchors,
): string {
  const [, , , marked = [], emphasised = [], signs = []] = articleLayers(article, { anchors: false, marks });
  const sentences: SourceRange[] = anchors
    ? article.sentences.map(({ id, start, end }) => ({
        start,
        end,
        tagName: 'span',
        properties: { id: anchors.prefix + id, tabIndex: -1 },
      }))
    : [];
  const root: Root = {
    type: 'root',
    children: nestRanges(article.text, span, [sentences, marked, emphasised, signs]),
  };
  if (anchors)
    rehypeFormerAnchors(
      new Map(
        [...anchors.former].map(([now, ids]) => [anchors.prefix + now, ids.map((id) => anchors.prefix + id)]),
      ),
    )(root);
  const html = processor.stringify(processor.runSync(root));
  // A text that is shown whole says its language once, around all of it.
  return anchors ? html : inLanguage(article.lang, html);
}

/**
 * The ids of sentences on a page: their own, with a prefix if a page shows several articles, and earlier
 * ones.
 */
export interface Anchors {
  readonly prefix: string;
  readonly former: ReadonlyMap<string, readonly string[]>;
}
