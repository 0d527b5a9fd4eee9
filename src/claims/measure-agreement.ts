import type { CellState } from '../model/claim.ts';

/** How far two files of states agree. */
export interface Agreement {
  /** How many cells have a state in both files. */
  readonly cells: number;
  /** The share of them in which the states are the same, 0–1. */
  readonly raw: number;
  /** Cohen's kappa: agreement beyond chance, at most 1; 1 where both files use a single state. */
  readonly kappa: number;
  /**
   * For each state used: how often in each file, in how many cells by both, and its kappa against all other
   * states.
   */
  readonly states: readonly {
    readonly state: CellState;
    readonly one: number;
    readonly two: number;
    readonly both: number;
    readonly kappa: number;
  }[];
}

/**
 * Compares two codings of the same claims, cell by cell (Cohen 1960, "A coefficient of agreement for nominal scales").
 *
 * @param one states by claim and article, as `claim/article`
 * @param two the same of the other file; cells that only one file has are left out
 */
export function measureAgreement(
  one: ReadonlyMap<string, CellState>,
  two: ReadonlyMap<string, CellState>,
): Agreement {
  const pairs = [...one].flatMap(([cell, state]) => {
    const other = two.get(cell);
    return other === undefined ? [] : [[state, other] as const];
  });
  const states = [...new Set(pairs.flat())].toSorted();
  const count = (test: (pair: readonly [CellState, CellState]) => boolean) => pairs.filter(test).length;
  const same = count(([a, b]) => a === b);
  const chance = states.reduce(
    (sum, state) => sum + count(([a]) => a === state) * count(([, b]) => b === state),
    0,
  );
  return {
    cells: pairs.length,
    raw: pairs.length === 0 ? 0 : same / pairs.length,
    kappa: kappaOf(same, chance, pairs.length),
    states: states.map((state) => {
      const [first, second] = [count(([a]) => a === state), count(([, b]) => b === state)];
      const both = count(([a, b]) => a === state && b === state);
      const neither = pairs.length - first - second + both;
      const byChance = first * second + (pairs.length - first) * (pairs.length - second);
      return {
        state,
        one: first,
        two: second,
        both,
        kappa: kappaOf(both + neither, byChance, pairs.length),
      };
    }),
  };
}

/** @param chance the sum over the states of the products of their counts */
function kappaOf(same: number, chance: number, cells: number): number {
  if (cells === 0) return 0;
  const expected = chance / cells ** 2;
  return expected === 1 ? 1 : (same / cells - expected) / (1 - expected);
}
