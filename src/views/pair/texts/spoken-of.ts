import type { Sentence } from '../../../model/sentence.ts';
import type { Story } from '../../../model/story.ts';
import { overlap } from '../../../text/spans.ts';
import { cellOf, hasWords, stateOf } from '../../claim-cells.ts';

/**
 * Which sentences of an article are evidence of a claim that the other article has words for too, whatever
 * they say.
 */
export function spokenOfByBoth(
  story: Story,
  article: string,
  other: string,
): (sentence: Sentence) => boolean {
  const evidence = story.claims.flatMap((claim) =>
    hasWords(stateOf(claim, other)) ? (cellOf(claim, article)?.evidence ?? []) : [],
  );
  return (sentence) => evidence.some((span) => overlap(span, sentence));
}
