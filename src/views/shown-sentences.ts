import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import type { Mark } from '../render/mark.ts';
import { renderSpan, type Anchors } from '../render/render-span.ts';
import { findText } from '../text/find-text.ts';
import { LEFT_OUT } from '../text/left-out.ts';
import { overlap } from '../text/spans.ts';
import { sentencesOver } from './sentences-over.ts';

/**
 * Which sentences of an article the site may print. With full rights, all of them; with `excerpts`, only
 * those that hold a quote or evidence of a claim or a highlight. Everything else of such an article appears
 * on no page.
 */
export function isShown(story: Story, article: Article): (sentence: Sentence) => boolean {
  if (article.rights === 'full') return () => true;
  const known = kept.get(story)?.get(article);
  const shown = known ?? listShown(story, article);
  if (!known)
    kept.set(story, (kept.get(story) ?? new Map<Article, ReadonlySet<string>>()).set(article, shown));
  return ({ id }) => shown.has(id);
}

/** Kept, because every sentence and every credit of a page asks. */
const kept = new WeakMap<Story, Map<Article, ReadonlySet<string>>>();

function listShown(story: Story, article: Article): ReadonlySet<string> {
  const spans: Span[] = [
    ...story.claims.flatMap((claim) =>
      claim.cells.filter((cell) => cell.article === article.id).flatMap((cell) => cell.evidence),
    ),
    ...article.quotes.filter(({ kind }) => kind !== 'term'),
    ...story.highlights.flatMap(({ lines }) =>
      lines
        .filter((line) => line.article === article.id)
        .flatMap((line) => findText(article.text, line).slice(0, 1)),
    ),
  ];
  return new Set(
    article.sentences.filter((sentence) => spans.some((span) => overlap(span, sentence))).map(({ id }) => id),
  );
}

/** Articles of which only some sentences may be printed. */
export const articlesInExcerpts = (articles: readonly Article[]): Article[] =>
  articles.filter(({ rights }) => rights === 'excerpts');

/**
 * Neighbouring sentences as one run of HTML, with a mark in place of those that may not be printed.
 *
 * @param sentences of one article, in text order
 */
export function renderShown(
  story: Story,
  article: Article,
  sentences: readonly Sentence[],
  marks: readonly Mark[] = [],
  anchors?: Anchors,
): string {
  const shown = isShown(story, article);
  if (sentences.every(shown))
    return renderSpan(
      article,
      { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 },
      marks,
      anchors,
    );
  return joinPieces(
    sentences.map((sentence) => (shown(sentence) ? renderSpan(article, sentence, marks, anchors) : LEFT_OUT)),
  );
}

/** Joins pieces of a text with one mark for each gap, however many sentences it has. */
export const joinPieces = (pieces: readonly string[]): string =>
  pieces.filter((piece, i) => piece !== LEFT_OUT || pieces[i - 1] !== LEFT_OUT).join(' ');

/**
 * Whether words may be printed: if the sentence they begin in may be. Words outside sentences, such as a
 * set-aside line, may be printed only if the whole article may.
 */
export function isPrinted(story: Story, article: Article, span: Span): boolean {
  const [sentence] = sentencesOver(article, span);
  return sentence ? isShown(story, article)(sentence) : article.rights === 'full';
}
