import type { PairMatches } from '../pair-matches.ts';
import type { PairCell, PairRow } from './pair-rows.ts';

/**
 * A band between the columns, from a passage's row on the left to its row on the right. Rows count from 1.
 */
export interface Band {
  readonly number: number;
  readonly a: number;
  readonly b: number;
}

/** The bands of two texts, one for each passage, level ones first. Further places carry its number and need none. */
export function pairBands(rows: readonly PairRow[], { matches }: PairMatches): Band[] {
  const rowOf = (side: 'a' | 'b', number: number) =>
    1 + rows.findIndex((row) => isPassage(row[side] ?? null, number));
  return matches
    .map(({ number }): Band => ({ number, a: rowOf('a', number), b: rowOf('b', number) }))
    .toSorted((x, y) => Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
}

const isPassage = (cell: PairCell | null, number: number): boolean => cell?.passage?.number === number;
