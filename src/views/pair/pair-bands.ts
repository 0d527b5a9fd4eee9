import type { PairMatches } from './pair-matches.ts';
import type { PairCell, PairRow } from './pair-rows.ts';

/**
 * A band between the columns, from a passage's row on the left to its row on the right. Rows count from 1.
 */
export interface Band {
  readonly number: number;
  /** `further`: leads to a further place of the passage. */
  readonly kind: 'same' | 'further';
  readonly a: number;
  readonly b: number;
}

/** The bands of two texts: one for each passage and one for each further place, level ones first. */
export function pairBands(rows: readonly PairRow[], { matches }: PairMatches): Band[] {
  const rowOf = (side: 'a' | 'b', keep: (cell: PairCell) => boolean) =>
    rows.flatMap((row, i) => (row[side] && keep(row[side]) ? [i + 1] : []));
  return matches
    .flatMap(({ number }): Band[] => {
      const [[a = 0], [b = 0]] = [
        rowOf('a', ({ passage }) => passage?.number === number),
        rowOf('b', ({ passage }) => passage?.number === number),
      ];
      const parts = {
        a: rowOf('a', ({ partOf }) => partOf === number),
        b: rowOf('b', ({ partOf }) => partOf === number),
      };
      return [
        { number, kind: 'same', a, b },
        ...parts.a.map((row): Band => ({ number, kind: 'further', a: row, b })),
        ...parts.b.map((row): Band => ({ number, kind: 'further', a, b: row })),
      ];
    })
    .toSorted((x, y) => Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
}
