import type { CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { isSharp } from '../claims/claim-question.ts';
import { hasWords, stateOf } from '../claim-cells.ts';

/** The claims of a story by what two of its articles do with them. Every claim stands in one list. */
export interface PairClaims {
  /** The one reports it, the other is silent. */
  readonly onlyA: readonly Claim[];
  /** Both report it. */
  readonly both: readonly Claim[];
  /** One reports it, the other contradicts it. */
  readonly contradict: readonly Claim[];
  /** One reports it, the other words it otherwise; and what the editor shows among the sharpest differences, if both have words for it. */
  readonly otherwise: readonly Claim[];
  /** One reports it, the other is only less specific. */
  readonly less: readonly Claim[];
  readonly onlyB: readonly Claim[];
  /** Neither reports it, though one or both come near: the page does not say how they differ. */
  readonly touched: readonly Claim[];
  /** Both are silent. */
  readonly neither: readonly Claim[];
  /** Nobody has looked in one of the two, or an editor has not decided: the page says nothing. */
  readonly open: readonly Claim[];
}

/** Sorts a story's claims for a pair of its articles; lists keep the story's order. */
export function pairClaims(story: Pick<Story, 'claims' | 'highlights'>, a: string, b: string): PairClaims {
  const lists: Record<keyof PairClaims, Claim[]> = {
    onlyA: [],
    both: [],
    contradict: [],
    otherwise: [],
    less: [],
    onlyB: [],
    touched: [],
    neither: [],
    open: [],
  };
  for (const claim of story.claims) {
    lists[listOf(stateOf(claim, a), stateOf(claim, b), isSharp(story, claim))].push(claim);
  }
  return lists;
}

function listOf(one: CellState, two: CellState, sharp: boolean): keyof PairClaims {
  const states = [one, two];
  if (states.some((state) => state === 'not-examined' || state === 'undecided')) return 'open';
  if (one === 'silent' && two === 'silent') return 'neither';
  if (hasWords(one) && hasWords(two)) {
    if (one === 'reports' && two === 'reports') return 'both';
    // Two articles that both word it otherwise, or both contradict it, may well agree.
    if (one === two) return 'touched';
    // Where neither reports the claim, the two need not differ on one thing.
    if (!states.includes('reports')) return sharp ? 'otherwise' : 'touched';
    if (states.includes('contradicts')) return 'contradict';
    return states.includes('less-specific') && !sharp ? 'less' : 'otherwise';
  }
  if (one === 'reports') return 'onlyA';
  if (two === 'reports') return 'onlyB';
  return 'touched';
}
