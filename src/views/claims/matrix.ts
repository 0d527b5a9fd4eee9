import type { Cell, CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { claimAddress } from '../addresses.ts';
import { isAlone, otherwiseBy, spokenOfBy, toldBy } from '../claim-cells.ts';
import { howMany } from '../number-words.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** The word for each state, as printed and spoken. */
export const STATE_WORDS: Readonly<Record<CellState, string>> = {
  reports: 'reports',
  'less-specific': 'less specific',
  differs: 'differs',
  silent: 'silent',
};

/** The legend of the signs, in the order of how much an outlet tells. */
export const LEGEND = (['reports', 'less-specific', 'differs', 'silent'] as const).map((state) => ({
  state,
  word: STATE_WORDS[state],
}));
export type Legend = typeof LEGEND;

/** One claim in the matrix. */
export interface MatrixRow {
  readonly claim: Claim;
  readonly address: string;
  readonly cells: readonly {
    readonly state: CellState;
    readonly word: string;
    readonly address: string;
    readonly article: string;
  }[];
  /** How many outlets tell it as stated, whole or with less in it. */
  readonly told: number;
  /** The same in a word: `all`, `four`, `one`. */
  readonly toldWord: string;
  readonly differs: boolean;
  /** The lists it belongs to. */
  readonly kinds: readonly ClaimKind[];
  /** One line an outlet on how it differs: its letter and the editor's note. */
  readonly notes: readonly { readonly letter: string; readonly hue: number; readonly note: string }[];
}

/** Claims by topic; in each topic from the most told to the least, so that its marks form a staircase. */
export interface MatrixTopic {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

/** A line at the foot of the matrix: how many claims are in one state, outlet by outlet. */
export interface MatrixSum {
  readonly state: CellState;
  readonly word: string;
  readonly counts: readonly number[];
}

/** The claims × outlets matrix of a story. */
export function matrixOf(story: Story, keep: (claim: Claim) => boolean = () => true): MatrixTopic[] {
  const signs = outletSigns(story);
  return story.topics
    .map((topic) => ({
      ...topic,
      rows: story.claims
        .filter((claim) => claim.topic === topic.id && keep(claim))
        .map((claim) => matrixRow(story, claim, signs))
        .toSorted((a, b) => b.told - a.told),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function matrixRow(story: Story, claim: Claim, signs: readonly OutletSign[]): MatrixRow {
  return {
    claim,
    address: claimAddress(story.id, claim.id),
    cells: claim.cells.map(({ state, article }) => ({
      state,
      article,
      word: STATE_WORDS[state],
      address: claimAddress(story.id, claim.id, article),
    })),
    told: toldBy(claim).length,
    toldWord: toldBy(claim).length === claim.cells.length ? 'all' : howMany(toldBy(claim).length),
    differs: otherwiseBy(claim).length > 0,
    kinds: kindsOf(claim),
    notes: claim.cells.flatMap((cell) => {
      const outlet = signs.find(({ id }) => id === cell.article);
      return cell.note && outlet ? [{ letter: outlet.letter, hue: outlet.hue, note: cell.note }] : [];
    }),
  };
}

/** How many of a story's claims an article tells, tells otherwise, and speaks of alone. */
export function claimCounts(
  story: Pick<Story, 'claims'>,
  article: string,
): { told: number; otherwise: number; alone: number } {
  const count = (test: (claim: Claim) => readonly Cell[]) =>
    story.claims.filter((claim) => test(claim).some((cell) => cell.article === article)).length;
  return {
    told: count(toldBy),
    otherwise: count(otherwiseBy),
    alone: count((claim) => (isAlone(claim) ? spokenOfBy(claim) : [])),
  };
}

/** The lists that a reader asks for. */
export type ClaimKind = 'differ' | 'only-one' | 'by-all';

/** Whether outlets differ on a claim, one alone has it, or all tell it; of a single article nothing of the kind can be said. */
export function kindsOf(claim: Claim): ClaimKind[] {
  if (claim.cells.length < 2) return [];
  return [
    ...(otherwiseBy(claim).length > 0 ? ['differ' as const] : []),
    ...(isAlone(claim) ? ['only-one' as const] : []),
    ...(toldBy(claim).length === claim.cells.length ? ['by-all' as const] : []),
  ];
}
