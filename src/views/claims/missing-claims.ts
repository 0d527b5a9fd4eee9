import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { cellOf, stateOf, toldBy } from '../claim-cells.ts';

/** How many others must report a claim before its absence is worth a line. */
const TOLD_BY_AT_LEAST = 2;

/**
 * The claims that two or more other articles report and this one is silent on, the weightiest first: what an editor
 * made a main claim, then what most articles report.
 */
export function missingClaims(story: Story, article: string): Claim[] {
  return story.claims
    .filter(
      (claim) =>
        toldBy(claim).length >= TOLD_BY_AT_LEAST &&
        stateOf(claim, article) === 'silent' &&
        // Another article of its outlet has words for it.
        cellOf(claim, article)?.besides !== true,
    )
    .toSorted((a, b) => Number(b.main) - Number(a.main) || toldBy(b).length - toldBy(a).length);
}
