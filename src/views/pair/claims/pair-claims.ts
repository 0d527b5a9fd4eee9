import type { CellState, Claim } from '../../../model/claim.ts';
import type { Story } from '../../../model/story.ts';
import { overlap } from '../../../text/spans.ts';
import { isSharp } from '../../claims/claim-question.ts';
import { cellOf, hasWords, stateOf } from '../../claim-cells.ts';

/** The claims of a story by what two of its articles do with them. Every claim stands in one list. */
export interface PairClaims {
  /** The one reports it, the other is silent. */
  readonly onlyA: readonly Claim[];
  /** Both report it. */
  readonly both: readonly Claim[];
  /** One reports it, the other contradicts it. */
  readonly contradict: readonly Claim[];
  /**
   * One reports it, the other words it otherwise; and, if both have words for it, what the editor shows among the sharpest
   * differences or puts first for the two.
   */
  readonly otherwise: readonly Claim[];
  /** One reports it, the other is only less specific. */
  readonly less: readonly Claim[];
  readonly onlyB: readonly Claim[];
  /** The one tells it otherwise or less exactly than stated, the other is silent. */
  readonly answersA: readonly Claim[];
  readonly answersB: readonly Claim[];
  /** Neither reports it, though one or both come near: the page does not say how they differ. */
  readonly touched: readonly Claim[];
  /** Both are silent. */
  readonly neither: readonly Claim[];
  /** Nobody has looked in one of the two, or an editor has not decided: the page says nothing. */
  readonly open: readonly Claim[];
}

/** What the editor wrote on two articles: in the order asked for or, if there is nothing, in the other. */
export function wordsOnPair(
  { pairs }: Pick<Story, 'pairs'>,
  a: string,
  b: string,
): Story['pairs'][number] | undefined {
  const on = (one: string, two: string) =>
    pairs.find(({ articles: [first, second] }) => first === one && second === two);
  return on(a, b) ?? on(b, a);
}

/** Sorts a story's claims for a pair of its articles; lists keep the story's order. */
export function pairClaims(
  story: Pick<Story, 'claims' | 'highlights' | 'pairs'>,
  a: string,
  b: string,
): PairClaims {
  const first = wordsOnPair(story, a, b)?.first ?? [];
  const lists: Record<keyof PairClaims, Claim[]> = {
    onlyA: [],
    both: [],
    contradict: [],
    otherwise: [],
    less: [],
    onlyB: [],
    answersA: [],
    answersB: [],
    touched: [],
    neither: [],
    open: [],
  };
  for (const claim of story.claims) {
    const put = first.includes(claim.id) ? 'first' : isSharp(story, claim) ? 'sharp' : null;
    lists[listOf(stateOf(claim, a), stateOf(claim, b), put)].push(claim);
  }
  return withoutTold(withoutTold(lists, a, 'onlyA', 'answersA'), b, 'onlyB', 'answersB');
}

/** The same words of an article are listed once: as what it reports, if it reports something by them. */
function withoutTold(
  lists: PairClaims,
  article: string,
  only: 'onlyA' | 'onlyB',
  answers: 'answersA' | 'answersB',
): PairClaims {
  const evidenceOf = (claim: Claim) => cellOf(claim, article)?.evidence ?? [];
  const told = lists[only].flatMap(evidenceOf);
  const isTold = (claim: Claim) => {
    const evidence = evidenceOf(claim);
    return evidence.length > 0 && evidence.every((span) => told.some((each) => overlap(each, span)));
  };
  return {
    ...lists,
    [answers]: lists[answers].filter((claim) => !isTold(claim)),
    touched: [...lists.touched, ...lists[answers].filter(isTold)],
  };
}

/** @param put whether the editor shows it among the sharpest differences, or puts it first for the two */
function listOf(one: CellState, two: CellState, put: 'first' | 'sharp' | null): keyof PairClaims {
  const states = [one, two];
  if (states.some((state) => state === 'not-examined' || state === 'undecided')) return 'open';
  if (one === 'silent' && two === 'silent') return 'neither';
  if (hasWords(one) && hasWords(two)) {
    if (one === 'reports' && two === 'reports') return 'both';
    if (states.includes('reports')) {
      if (states.includes('contradicts')) return 'contradict';
      return states.includes('less-specific') && put === null ? 'less' : 'otherwise';
    }
    // Where neither reports it, the two need not differ on one thing; in the same state they may well agree.
    return put === 'first' || (put === 'sharp' && one !== two) ? 'otherwise' : 'touched';
  }
  if (one === 'reports') return 'onlyA';
  if (two === 'reports') return 'onlyB';
  return hasWords(one) ? 'answersA' : 'answersB';
}
