import type { CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { claimAddress } from '../addresses.ts';
import { differingIn, isAlone, isToldByAll, STATE_WORDS, STATES, stateOf, toldBy } from '../claim-cells.ts';
import { counted, howMany } from '../number-words.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** What the signs mean, in the order of how much an outlet tells. */
export type Legend = readonly { readonly state: CellState; readonly word: string }[];

/** All signs, for the page that explains them. */
export const WHOLE_LEGEND: Legend = STATES.map((state) => ({ state, word: STATE_WORDS[state] }));

/** The codebook: what each state means, and how the doubtful cases are settled. */
export const CODEBOOK: Readonly<Record<CellState, string>> = {
  reports:
    'The article states the claim, in its own words or by quoting somebody: then the credit stands beside it. A plain title for a longer one reports, and so do quoted words or dates that add up to the claim.',
  'less-specific':
    'It states something that the claim implies: a month for a day, “officials” for a name, half of a two-sided claim, a weaker degree. It has to touch the point of the claim; what the claim takes for granted is not enough.',
  'words-otherwise':
    'It tells of the same thing and describes it in another way: another title, another emphasis, another degree, doubt for confidence. Both can hold, and so can two sources that say different things.',
  contradicts: 'Both cannot hold: another day, number or person, yes against no.',
  undecided:
    'An older file says that the article differs, and the editor has not yet decided in which way. It is part of no sum.',
  silent: 'Somebody has looked for it in the article and found nothing. It does not say why.',
  'not-examined': 'Nobody has looked yet.',
};

/**
 * The legend of a story: the signs of all states, and those of cells that wait for an editor if there are
 * any.
 */
export function legendOf({ claims }: Pick<Story, 'claims'>): Legend {
  const used = new Set(claims.flatMap(({ cells }) => cells.map(({ state }) => state)));
  return STATES.filter((state) => used.has(state) || !['undecided', 'not-examined'].includes(state)).map(
    (state) => ({ state, word: STATE_WORDS[state] }),
  );
}

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
  /** How many outlets report it. */
  readonly told: number;
  /** The same in a word: `all`, `four`, `one`. */
  readonly toldWord: string;
  /** The lists it belongs to. */
  readonly kinds: readonly ClaimKind[];
  /** A line for each outlet that differs: its letter and the editor's note. */
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
    toldWord: isToldByAll(claim) ? 'all' : howMany(toldBy(claim).length),
    kinds: kindsOf(claim),
    notes: claim.cells.flatMap((cell) => {
      const outlet = signs.find(({ id }) => id === cell.article);
      return cell.note && outlet ? [{ letter: outlet.letter, hue: outlet.hue, note: cell.note }] : [];
    }),
  };
}

/** How many of a story's claims an article has in each state, and how many it alone tells. */
export function claimCounts(
  { claims }: Pick<Story, 'claims'>,
  article: string,
): Readonly<Record<CellState | 'alone', number>> {
  const count = (state: CellState) => claims.filter((claim) => stateOf(claim, article) === state).length;
  return {
    ...(Object.fromEntries(STATES.map((state) => [state, count(state)])) as Record<CellState, number>),
    alone: claims.filter((claim) => isAlone(claim) && stateOf(claim, article) === 'reports').length,
  };
}

/**
 * What an article does with the story's claims: `reports 63 of 134 claims, 17 of them alone; 9 less
 * specific`.
 */
export function countsInWords(story: Pick<Story, 'claims'>, article: string): string {
  const counts = claimCounts(story, article);
  const apart = (
    [
      ['less-specific', 'less specific'],
      ['words-otherwise', 'in other words'],
      ['contradicts', 'contradicted'],
      ['undecided', 'undecided'],
      ['not-examined', 'not examined'],
    ] as const
  ).flatMap(([state, words]) => (counts[state] > 0 ? [`${counts[state]} ${words}`] : []));
  return [
    `reports ${counts.reports} of ${counted(story.claims.length, 'claim')}`,
    counts.alone > 0 ? `, ${counts.alone} of them alone` : '',
    apart.length > 0 ? `; ${apart.join(', ')}` : '',
  ].join('');
}

/** The lists that a reader asks for. */
export type ClaimKind = 'differ' | 'contradicted' | 'only-one' | 'by-all';

/**
 * Whether an outlet words a claim otherwise or contradicts it, one alone reports it, or all do; for a
 * single article, none of these.
 */
export function kindsOf(claim: Claim): ClaimKind[] {
  if (claim.cells.filter(({ besides }) => besides !== true).length < 2) return [];
  return [
    ...(differingIn(claim).length > 0 ? ['differ' as const] : []),
    ...(claim.cells.some(({ state }) => state === 'contradicts') ? ['contradicted' as const] : []),
    ...(isAlone(claim) ? ['only-one' as const] : []),
    ...(isToldByAll(claim) ? ['by-all' as const] : []),
  ];
}
