import type { ElementContent, Root } from 'hast';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { overlap } from '../text/spans.ts';
import { inLanguage } from './language-attributes.ts';
import { wordLayers } from './article-layers.ts';
import type { Mark } from './mark.ts';
import { rehypeFormerAnchors } from './rehype-former-anchors.ts';
import { nestRanges } from './nest-ranges.ts';
import type { SourceRange } from './source-range.ts';
import { writeHtml } from './write-html.ts';

/**
 * A stretch of an article as HTML, to be shown away from its article.
 *
 * @param span what to show, UTF-16 offsets
 * @param marks stretches to mark, with a class for each kind; those outside the span are left out
 * @param anchors how sentences can be linked to here; without it they cannot
 * @returns HTML whose text content is the source slice, with its language where that is not the site’s
 */
export function renderSpan(
  article: Pick<Article, 'text' | 'sentences' | 'inlines'> & Partial<Pick<Article, 'lang'>>,
  span: Span,
  marks: readonly Mark[] = [],
  anchors?: Anchors,
): string {
  const layers: SourceRange[][] = wordLayers(article.inlines, marks, span);
  if (anchors)
    layers.unshift(
      article.sentences
        .filter((sentence) => overlap(sentence, span))
        .map(({ id, start, end }) => ({
          start,
          end,
          tagName: 'span',
          properties: { id: anchors.prefix + id, tabIndex: -1 },
        })),
    );
  const root: Root = { type: 'root', children: nestRanges(article.text, span, layers) };
  if (anchors && anchors.former.size > 0)
    rehypeFormerAnchors(
      new Map(
        [...anchors.former].map(([now, ids]) => [anchors.prefix + now, ids.map((id) => anchors.prefix + id)]),
      ),
    )(root);
  const html = writeHtml(root.children as ElementContent[]);
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
