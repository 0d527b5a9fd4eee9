import type { Article } from '../../../model/article.ts';
import type { Sentence } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import type { Story } from '../../../model/story.ts';
import { pairWording, type PairWording } from '../../wording/pair-wording.ts';
import type { PairMatch, PairMatches, Range } from '../pair-matches.ts';
import type { SpokenOf } from './spoken-of.ts';

/** One of the two texts, as its cells need it. */
export interface Side {
  readonly story: Story;
  readonly pair: PairMatches;
  readonly wordings: ReadonlyMap<number, PairWording>;
  readonly side: 'a' | 'b';
  readonly article: Article;
  readonly other: Article;
  /** What it speaks of as the other does. */
  readonly spoken: readonly SpokenOf[];
}

/** The sentences of a passage in one of the two texts. */
export const sentencesOf = (pair: PairMatches, match: PairMatch, side: 'a' | 'b'): Sentence[] =>
  sentencesIn(pair, match[side], side);

/** The sentences of a range of one of the two texts. */
export const sentencesIn = (pair: PairMatches, range: Range, side: 'a' | 'b'): Sentence[] =>
  (side === 'a' ? pair.left : pair.right).slice(range.first, range.last + 1).map(({ sentence }) => sentence);

/** From the first sentence to the last. */
export const spanOf = (sentences: readonly Sentence[]): Span => ({
  start: sentences[0]?.start ?? 0,
  end: sentences.at(-1)?.end ?? 0,
});

/** The wordings of a passage and its counterpart. */
export function wordingOf(pair: PairMatches, match: PairMatch, a: Article, b: Article): PairWording {
  return pairWording(a, spanOf(sentencesOf(pair, match, 'a')), b, spanOf(sentencesOf(pair, match, 'b')));
}
