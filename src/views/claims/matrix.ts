import { words } from '#words/claims.ts';
import type { CellState, Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { claimAddress } from '../addresses.ts';
import {
  differingIn,
  hasWords,
  isAlone,
  isToldByAll,
  STATE_WORDS,
  STATES,
  stateOf,
  toldBy,
} from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { linkedNote, type NotePiece } from './linked-note.ts';
import { isOnlyQuoted } from './plain-note.ts';

/** What the signs mean, in the order of how much an outlet tells. */
export type Legend = readonly { readonly state: CellState; readonly word: string }[];

/** All signs, for the page that explains them. */
export const WHOLE_LEGEND: Legend = STATES.map((state) => ({ state, word: STATE_WORDS[state] }));

/** The codebook: what each state means, and how the doubtful cases are settled. */
export const CODEBOOK: Readonly<Record<CellState, string>> = words.codebook;

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
  /** Of so many. */
  readonly of: number;
  /** The lists it belongs to. */
  readonly kinds: readonly ClaimKind[];
  /** How outlets differ, each on a line of its own, so that the eye compares. */
  readonly lines: readonly MatrixLine[];
}

/**
 * What an outlet has where outlets differ; those that print the same words, or of which no more is said, share a
 * line.
 */
interface MatrixLine {
  readonly letters: readonly string[];
  /** The state, where it is more than to report. */
  readonly state: CellState | null;
  readonly word: string;
  /** The letters of the outlets that it contradicts: they report the claim. None if they are more than few. */
  readonly against: readonly string[];
  /** The editor's note; empty if there is none. */
  readonly note: readonly NotePiece[];
}

/** Claims by topic; in each topic from the most told to the least, so that its marks form a staircase. */
export interface MatrixTopic {
  readonly id: string;
  /** Empty where the rows are of several topics. */
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

/** A line at the foot of the matrix: how many claims are in one state, or told by one alone, outlet by outlet. */
export interface MatrixSum {
  readonly state: CellState | 'alone';
  readonly word: string;
  readonly counts: readonly number[];
}

/** The claims × outlets matrix of a story. */
export function matrixOf(story: Story): MatrixTopic[] {
  return story.topics
    .map((topic) => ({
      ...topic,
      rows: matrixRows(
        story,
        story.claims.filter((claim) => claim.topic === topic.id),
      ).toSorted((a, b) => b.told - a.told),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Some claims of a story, in the order given. */
export function matrixRows(story: Story, claims: readonly Claim[]): MatrixRow[] {
  const signs = outletSigns(story);
  return claims.map((claim) => matrixRow(story, claim, signs));
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
    of: claim.cells.filter(({ besides }) => besides !== true).length,
    kinds: kindsOf(claim),
    lines: linesOf(story, claim, signs),
  };
}

/** So many letters stay in one line with the words of a note. */
const MOST_LETTERS = 5;

function linesOf(story: Story, claim: Claim, signs: readonly OutletSign[]): MatrixLine[] {
  const letters = toldBy(claim).flatMap(
    ({ article }) => signs.find(({ id }) => id === article)?.letter ?? [],
  );
  const reporting = letters.length <= MOST_LETTERS ? letters : [];
  const lines = claim.cells.flatMap((cell) => {
    const outlet = signs.find(({ id }) => id === cell.article);
    const article = story.articles.find(({ id }) => id === cell.article);
    const differs = cell.state !== 'reports';
    // What stands beside a silent cell says nothing of how the words differ.
    return outlet && article && hasWords(cell.state) && (differs || cell.note)
      ? [
          {
            letters: [outlet.letter],
            state: differs ? cell.state : null,
            word: STATE_WORDS[cell.state],
            against: cell.state === 'contradicts' ? reporting : [],
            note: linkedNote(story, article, claim.id, cell),
          },
        ]
      : [];
  });
  // A note of other words than printed ones is a sentence about one outlet.
  const alike = Map.groupBy(lines, ({ state, note }, i) => {
    const text = note.map((piece) => piece.text).join('');
    return text === '' || isOnlyQuoted(text) ? `${state} ${text}` : i;
  });
  return [...alike.values()].flatMap((group) =>
    group[0] ? [{ ...group[0], letters: group.flatMap(({ letters }) => letters) }] : [],
  );
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
  const apart = COUNTED_APART.flatMap((state) =>
    counts[state] > 0 ? [words.countApart[state](counts[state])] : [],
  );
  return words.counts(story.claims.length, counts.reports, counts.alone, apart);
}

/** States that are named after the reported ones. */
const COUNTED_APART = [
  'less-specific',
  'words-otherwise',
  'contradicts',
  'undecided',
  'not-examined',
] as const;

/** The lists that a reader asks for. */
export type ClaimKind = 'differ' | 'contradicted' | 'less' | 'only-one' | 'by-all';

/**
 * Whether an outlet words a claim otherwise or contradicts it, some are only less specific and none tells it otherwise, one
 * alone reports it, or all do; for a single article, none of these.
 */
export function kindsOf(claim: Claim): ClaimKind[] {
  const cells = claim.cells.filter(({ besides }) => besides !== true);
  if (cells.length < 2) return [];
  const differs = differingIn(claim).length > 0;
  return [
    ...(differs ? ['differ' as const] : []),
    ...(claim.cells.some(({ state }) => state === 'contradicts') ? ['contradicted' as const] : []),
    ...(!differs && cells.some(({ state }) => state === 'less-specific') ? ['less' as const] : []),
    ...(isAlone(claim) ? ['only-one' as const] : []),
    ...(isToldByAll(claim) ? ['by-all' as const] : []),
  ];
}
