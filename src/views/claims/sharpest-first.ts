import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { differingIn } from '../claim-cells.ts';

/**
 * Puts first the claims that the story's editor shows as its sharpest differences: those that a highlight opens, in the order
 * of the highlights. Then main claims, and then the others; of both first those that stand first on the page of a pair, in
 * the order of the pairs, then those that most outlets have otherwise. What is equal keeps its order.
 */
export function sharpestFirst<R extends { readonly claim: Pick<Claim, 'id' | 'main' | 'cells'> }>(
  { highlights, pairs }: Pick<Story, 'highlights' | 'pairs'>,
  rows: readonly R[],
): R[] {
  const shown = highlights.flatMap(({ claim }) => claim ?? []);
  const paired = pairs.flatMap(({ first }) => first ?? []);
  const placeIn = (list: readonly string[], { claim: { id } }: R) =>
    list.includes(id) ? list.indexOf(id) : list.length;
  const keys = (row: R): readonly number[] => [
    placeIn(shown, row),
    row.claim.main ? 0 : 1,
    placeIn(paired, row),
    -differingIn(row.claim).length,
  ];
  return rows
    .map((row) => ({ row, keys: keys(row) }))
    .toSorted((a, b) => a.keys.map((key, i) => key - (b.keys[i] ?? 0)).find((by) => by !== 0) ?? 0)
    .map(({ row }) => row);
}
