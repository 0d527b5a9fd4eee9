import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { cellOf } from '../claim-cells.ts';

/** The claims of a story by what two of its articles do with them. Every claim stands in one list. */
export interface PairClaims {
  readonly onlyA: readonly Claim[];
  readonly both: readonly Claim[];
  /** Both speak of it, and one of them tells it otherwise. */
  readonly differ: readonly Claim[];
  /** Both tell it otherwise than it is stated; whether they agree with each other, their words show. */
  readonly otherwise: readonly Claim[];
  readonly onlyB: readonly Claim[];
  readonly neither: readonly Claim[];
}

/** Sorts a story's claims for a pair of its articles; lists keep the story's order. */
export function pairClaims(story: Pick<Story, 'claims'>, a: string, b: string): PairClaims {
  const lists = {
    onlyA: [] as Claim[],
    both: [] as Claim[],
    differ: [] as Claim[],
    otherwise: [] as Claim[],
    onlyB: [] as Claim[],
    neither: [] as Claim[],
  };
  for (const claim of story.claims) {
    const [one, two] = [a, b].map((article) => cellOf(claim, article)?.state ?? 'silent');
    if (one === 'silent' && two === 'silent') lists.neither.push(claim);
    else if (two === 'silent') lists.onlyA.push(claim);
    else if (one === 'silent') lists.onlyB.push(claim);
    else if (one === 'differs' && two === 'differs') lists.otherwise.push(claim);
    else if (one === 'differs' || two === 'differs') lists.differ.push(claim);
    else lists.both.push(claim);
  }
  return lists;
}
