import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { overlap, spanOf } from '../text/spans.ts';
import { signsOf } from '../text/without-signs.ts';
import type { Mark } from './mark.ts';
import type { SourceRange } from './source-range.ts';

/**
 * The ranges that every view of an article's text carries, outermost first: sentences (with their ids and
 * numbers), and the signs and words of inline Markdown. The signs stay in the text, hidden: what is
 * rendered is the source, character for character.
 *
 * @param options.anchors whether sentences carry their ids and, of an article in excerpts, their numbers in the file, from 1; at most
 * once on a page
 * @param options.links where sentences lead, by id
 * @param options.marks stretches to mark
 */
export function articleLayers(
  article: Pick<Article, 'sentences' | 'inlines'> & Partial<Pick<Article, 'rights'>>,
  options: { anchors: boolean; links?: SentenceLinks; marks?: readonly Mark[] },
): SourceRange[][] {
  const sentences = article.sentences.map((sentence, i) => ({
    ...spanOf(sentence),
    tagName: 'span',
    // Not in the tab order, but whatever an address names can take the focus and is read out.
    properties: options.anchors
      ? {
          id: sentence.id,
          className: 's',
          tabIndex: -1,
          // Excerpts have gaps: the numbers tell how large they are.
          ...(article.rights === 'excerpts' ? { dataN: i + 1 } : {}),
        }
      : { className: 's' },
  }));
  const links = article.sentences.flatMap((sentence) => {
    const link = options.links?.get(sentence.id);
    return link === undefined ? [] : [{ ...spanOf(sentence), tagName: 'a', properties: { ...link } }];
  });
  return [sentences, links, ...wordLayers(article.inlines, options.marks)];
}

/**
 * The innermost of these ranges, which words carry away from their article, too: marks, then emphasis, then signs.
 *
 * @param within what is shown; ranges outside of it are left out
 */
export function wordLayers(
  inlines: Article['inlines'],
  marks: readonly Mark[] = [],
  within: Span = EVERYWHERE,
): [marks: SourceRange[], emphasised: SourceRange[], signs: SourceRange[]] {
  const shown = inlines.filter((inline) => overlap(inline, within));
  return [
    marks
      .filter((mark) => overlap(mark, within))
      .map(({ start, end, className }) => ({
        start,
        end,
        tagName: 'mark',
        ...(className === undefined ? {} : { properties: { className } }),
      })),
    shown
      .filter(({ kind }) => kind === 'strong' || kind === 'emphasis')
      .map((inline) => ({
        start: inline.textStart,
        end: inline.textEnd,
        tagName: inline.kind === 'strong' ? 'strong' : 'em',
      })),
    signsOf(shown).map((span) => ({ ...span, tagName: 'span', properties: { hidden: true } })),
  ];
}

const EVERYWHERE: Span = { start: 0, end: Infinity };

/** Where sentences lead, and what they look like, by their id. */
export type SentenceLinks = ReadonlyMap<string, { readonly href: string; readonly className: string }>;
