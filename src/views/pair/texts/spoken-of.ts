import type { Article } from '../../../model/article.ts';
import type { Sentence } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import type { Story } from '../../../model/story.ts';
import { overlap } from '../../../text/spans.ts';
import { cellOf, hasWords, stateOf } from '../../claim-cells.ts';

/** Words of an article on which a claim rests, and those of another on which the same claim rests. */
export interface SpokenOf {
  readonly own: readonly Span[];
  /** The other’s first sentence of it, and the words there. */
  readonly sentence: Sentence;
  readonly theirs: Span;
}

/** Claims that one of two articles reports and the other has words for, too, whatever they say, by the words of an article. */
export function spokenOfByBoth(story: Story, article: Article, other: Article): SpokenOf[] {
  return story.claims.flatMap((claim) => {
    const states = [article, other].map(({ id }) => stateOf(claim, id));
    if (!states.every(hasWords) || !states.includes('reports')) return [];
    const own = cellOf(claim, article.id)?.evidence ?? [];
    const theirs = cellOf(claim, other.id)?.evidence[0];
    const sentence = theirs && other.sentences.find((each) => overlap(each, theirs));
    return sentence ? [{ own, theirs, sentence }] : [];
  });
}

/** The words in some sentences on which such claims rest. */
export const spokenIn = (claims: readonly SpokenOf[], sentences: readonly Sentence[]): Span[] =>
  claims.flatMap(({ own }) =>
    sentences.flatMap((sentence) =>
      own
        .filter((span) => overlap(span, sentence))
        .map(({ start, end }) => ({
          start: Math.max(start, sentence.start),
          end: Math.min(end, sentence.end),
        })),
    ),
  );
