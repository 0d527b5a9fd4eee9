import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { contains, overlap } from '../../text/spans.ts';
import { renderShown } from '../shown-sentences.ts';

/** Sentences shown before and after the words. */
const AROUND = 2;

/**
 * What surrounds printed words in their article: two sentences before and two after, paragraph by paragraph,
 * with the words marked. Captions and set-aside blocks are skipped unless they hold the words.
 *
 * @param marks what to mark, if that is more than the words
 * @returns one HTML string for each paragraph; none if nothing surrounds the words
 */
export function contextOf(
  story: Story,
  article: Article,
  span: Span,
  marks: readonly Span[] = [span],
): string[] {
  const blocks = article.blocks.filter(isArticleText);
  const blockOf = (sentence: Sentence) => blocks.find((block) => contains(block, sentence));
  const sentences = article.sentences.filter((sentence) => {
    const type = blockOf(sentence)?.type;
    return overlap(sentence, span) || (type !== undefined && type !== 'caption');
  });
  const [first, last] = [
    sentences.findIndex((each) => overlap(each, span)),
    sentences.findLastIndex((each) => overlap(each, span)),
  ];
  const around = first < 0 ? [] : sentences.slice(Math.max(0, first - AROUND), last + AROUND + 1);
  if (around.length <= last - first + 1) return [];
  return [...Map.groupBy(around, blockOf).values()].map((group) => renderShown(story, article, group, marks));
}
