import { words } from '#words/claims.ts';
import type { Cell, CellState, Claim } from '../model/claim.ts';

/** The states in the order they are printed: first those with words, the fullest at the top. */
export const STATES: readonly CellState[] = [
  'reports',
  'less-specific',
  'words-otherwise',
  'contradicts',
  'undecided',
  'silent',
  'not-examined',
];

/** The name of each state, as printed and as read out. */
export const STATE_WORDS: Readonly<Record<CellState, string>> = words.states;

type Cells = Pick<Claim, 'cells'>;

/** What an article does with a claim. */
export const cellOf = (claim: Cells, article: string): Cell | undefined =>
  claim.cells.find((cell) => cell.article === article);

/** The state of an article's cell; `not-examined` where it has none. */
export const stateOf = (claim: Cells, article: string): CellState =>
  cellOf(claim, article)?.state ?? 'not-examined';

/** One cell for each outlet: what sums count. */
const outletCells = ({ cells }: Cells): Cell[] => cells.filter(({ besides }) => besides !== true);

/** The outlets’ cells in one of some states. */
const inState = (claim: Cells, ...states: readonly CellState[]): Cell[] =>
  outletCells(claim).filter(({ state }) => states.includes(state));

/** The cells that report the claim. These alone count as telling it, in every sum. */
export const toldBy = (claim: Cells): Cell[] => inState(claim, 'reports');

/** The cells that word the claim otherwise or contradict it. */
export const differingIn = (claim: Cells): Cell[] => inState(claim, 'words-otherwise', 'contradicts');

/** The cells with words for the claim, whatever the words say. */
export const spokenOfBy = ({ cells }: Cells): Cell[] => cells.filter(({ state }) => hasWords(state));

/** Whether a cell in this state rests on words of its article. */
export const hasWords = (state: CellState): boolean => state !== 'silent' && state !== 'not-examined';

/** Whether exactly one of several articles reports it, and somebody has looked for it in all the others. */
export const isAlone = (claim: Cells): boolean =>
  outletCells(claim).length > 1 &&
  toldBy(claim).length === 1 &&
  inState(claim, 'silent').length === outletCells(claim).length - 1;

/** The one cell of several that is silent where all others have words for the claim; `null` if there is none. */
export function silentAlone(claim: Cells): Cell | null {
  const cells = outletCells(claim);
  const [silent, ...more] = inState(claim, 'silent');
  const others = cells.filter((cell) => cell !== silent);
  return silent && more.length === 0 && others.length > 0 && others.every(({ state }) => hasWords(state))
    ? silent
    : null;
}

/** Whether every article reports it. */
export const isToldByAll = (claim: Cells): boolean =>
  claim.cells.length > 0 && toldBy(claim).length === outletCells(claim).length;

/**
 * Sums up the cells of a claim in one or two sentences, the same on every page. Only articles that report
 * the claim count as telling it; other states are named separately.
 *
 * @param nameOf the name of an article's outlet
 * @param before silent articles that were printed before the claim could be told
 */
export function tallyInWords(
  claim: Cells,
  nameOf: (article: string) => string,
  before: ReadonlySet<string> = new Set(),
): string {
  const size = outletCells(claim).length;
  const told = toldBy(claim).length;
  const first = words.told(
    size,
    told,
    inState(claim, 'reports').map(({ article }) => nameOf(article))[0] ?? '',
  );
  return [first, apartInWords(claim, nameOf, before)].filter((part) => part !== null).join(' ');
}

/**
 * What the outlets that do not report a claim do instead, in one sentence; `null` if there is nothing to
 * add.
 */
export function apartInWords(
  claim: Cells,
  nameOf: (article: string) => string,
  before: ReadonlySet<string> = new Set(),
): string | null {
  const clause = (state: keyof typeof words.apart & CellState, early = false) => {
    const names = inState(claim, state)
      .filter(({ article }) => before.has(article) === early)
      .map(({ article }) => nameOf(article));
    return names.length === 0 ? [] : [words.apart[early ? 'before' : state](names)];
  };
  const clauses = [
    ...clause('less-specific'),
    ...clause('words-otherwise'),
    ...clause('contradicts'),
    ...clause('undecided'),
    // If one outlet alone reports a claim, all others are silent: listing them would add nothing to "one".
    ...(inState(claim, ...STATES.filter(hasWords)).length > 1 ? clause('silent') : []),
    ...clause('silent', true),
    ...clause('not-examined'),
  ];
  return clauses.length > 0 ? `${clauses.join('; ')}.` : null;
}
