import type { CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { hasWords, stateOf } from '../claim-cells.ts';

/** The claims of a story by what two of its articles do with them. Every claim stands in one list. */
export interface PairClaims {
  /** The one reports it, the other is silent. */
  readonly onlyA: readonly Claim[];
  /** Both report it. */
  readonly both: readonly Claim[];
  /** One of the two contradicts it, and the other has words for it, too. */
  readonly contradict: readonly Claim[];
  /** Both have words for it, in different states. */
  readonly otherwise: readonly Claim[];
  readonly onlyB: readonly Claim[];
  /** Neither reports it, though one or both come near: the page does not say how they differ. */
  readonly touched: readonly Claim[];
  /** Both are silent. */
  readonly neither: readonly Claim[];
  /** Nobody has looked in one of the two, or an editor has not decided: the page says nothing. */
  readonly open: readonly Claim[];
}

/** Sorts a story's claims for a pair of its articles; lists keep the story's order. */
export function pairClaims(story: Pick<Story, 'claims'>, a: string, b: string): PairClaims {
  const lists: Record<keyof PairClaims, Claim[]> = {
    onlyA: [],
    both: [],
    contradict: [],
    otherwise: [],
    onlyB: [],
    touched: [],
    neither: [],
    open: [],
  };
  for (const claim of story.claims) lists[listOf(stateOf(claim, a), stateOf(claim, b))].push(claim);
  return lists;
}

function listOf(one: CellState, two: CellState): keyof PairClaims {
  const states = [one, two];
  if (states.some((state) => state === 'not-examined' || state === 'undecided')) return 'open';
  if (one === 'silent' && two === 'silent') return 'neither';
  if (hasWords(one) && hasWords(two)) {
    if (one === 'reports' && two === 'reports') return 'both';
    // Two articles that both word it otherwise, or both contradict it, may well agree.
    if (one === two) return 'touched';
    return states.includes('contradicts') ? 'contradict' : 'otherwise';
  }
  if (one === 'reports') return 'onlyA';
  if (two === 'reports') return 'onlyB';
  return 'touched';
}
