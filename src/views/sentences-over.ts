import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { overlap, overlapsAt } from '../text/spans.ts';
import { articleAddress } from './addresses.ts';

/** The sentences that a span touches, in text order. */
export function sentencesOver(article: Pick<Article, 'sentences'>, span: Span): Sentence[] {
  return overlapsAt(article.sentences, span);
}

/**
 * The stretch from the first to the last sentence that a span touches, or the span itself if it touches none.
 */
export function wholeSentences(article: Pick<Article, 'sentences'>, span: Span): Span {
  const touched = sentencesOver(article, span);
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
}

/** The stretch from the sentence before those that a span touches to the one after them. */
export function sentencesAround(article: Pick<Article, 'sentences'>, span: Span): Span {
  const { sentences } = article;
  const [first, last] = [
    sentences.findIndex((sentence) => overlap(sentence, span)),
    sentences.findLastIndex((sentence) => overlap(sentence, span)),
  ];
  return {
    start: Math.min(span.start, sentences[Math.max(0, first - 1)]?.start ?? span.start),
    end: Math.max(span.end, sentences[last + 1]?.end ?? sentences[last]?.end ?? span.end),
  };
}

/**
 * The address of the sentence that a span begins in, on the page of its article, or of that page if it
 * touches none.
 */
export function sentenceAddress(
  story: Pick<Story, 'id'>,
  article: Pick<Article, 'id' | 'sentences'>,
  span: Span,
): string {
  return articleAddress(story.id, article.id, sentencesOver(article, span)[0]?.id);
}
