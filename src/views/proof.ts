import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import type { Mark } from '../render/mark.ts';
import { renderSpan } from '../render/render-span.ts';
import { textFragment } from '../render/text-fragment.ts';
import { isBlind } from './blind-story.ts';
import { sentenceAddress, wholeSentences } from './sentences-over.ts';

/** Printed words with the ways to check them: in the article here, and on the publisher's page. */
export interface Proof {
  /** The words alone, HTML. */
  readonly words: string;
  /** The sentence in the article here. */
  readonly here: string;
  /** The words in the original, by text fragment; `null` if the address is unknown, nothing if it is hidden. */
  readonly original: string | null | undefined;
}

/**
 * The proof for a span of an article.
 *
 * @param marks what to mark in the words alone
 */
export function proofOf(story: Story, article: Article, span: Span, marks: readonly Mark[] = []): Proof {
  return {
    words: renderSpan(article, span, marks),
    ...proofAddresses(story, article, span),
  };
}

/** Those ways alone. */
export function proofAddresses(story: Story, article: Article, span: Span): Pick<Proof, 'here' | 'original'> {
  // Words around the span would identify it, but may not be printed if the article is shown in excerpts.
  const fragment = textFragment(
    article,
    span,
    article.rights === 'full' ? undefined : wholeSentences(article, span),
  );
  const original = article.url?.value.replace(/#.*$/su, '');
  return {
    here: sentenceAddress(story, article, span),
    original: isBlind(story)
      ? undefined
      : original === undefined
        ? null
        : fragment
          ? `${original}#${fragment}`
          : original,
  };
}
