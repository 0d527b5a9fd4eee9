import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { cellOf, stateOf, toldBy } from '../claim-cells.ts';

/** A claim that others report and an article lacks, and the offset in that article where it would come. */
export interface MissingClaim {
  readonly claim: Claim;
  /** UTF-16 offset in the article; 0 where it would come first. */
  readonly after: number;
}

/** How many others must report a claim before its absence is worth a marker. */
const TOLD_BY_AT_LEAST = 2;

/**
 * The claims that two or more other articles report and this one lacks. Each is placed after the claim that
 * precedes it in an article that has it. If an editor chose main claims, only those.
 */
export function missingClaims(story: Story, article: string): MissingClaim[] {
  const main = story.claims.some((claim) => claim.main);
  return story.claims
    .filter(
      (claim) =>
        (claim.main || !main) &&
        toldBy(claim).length >= TOLD_BY_AT_LEAST &&
        stateOf(claim, article) === 'silent',
    )
    .map((claim) => ({ claim, after: placeFor(story, claim, article) }))
    .toSorted((a, b) => a.after - b.after);
}

/** Where a claim's evidence starts in an article; `null` if it has none. */
function placeIn(claim: Claim, article: string): number | null {
  return cellOf(claim, article)?.evidence[0]?.start ?? null;
}

function placeFor(story: Story, claim: Claim, article: string): number {
  const teller = toldBy(claim)[0]?.article ?? '';
  const there = placeIn(claim, teller) ?? 0;
  let best = { distance: Number.POSITIVE_INFINITY, after: 0 };
  for (const other of story.claims) {
    const [elsewhere, here] = [placeIn(other, teller), placeIn(other, article)];
    if (elsewhere === null || here === null || elsewhere > there) continue;
    if (there - elsewhere < best.distance) best = { distance: there - elsewhere, after: here };
  }
  return best.after;
}
