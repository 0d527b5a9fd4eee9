import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';

/**
 * Puts first the claims that the story's editor shows as its sharpest differences: those that a highlight opens, in the order
 * of the highlights; then those that stand first on the page of a pair, in the order of the pairs; then main claims. The rest,
 * and main ones among themselves, keep their order.
 */
export function sharpestFirst<R extends { readonly claim: Pick<Claim, 'id' | 'main'> }>(
  { highlights, pairs }: Pick<Story, 'highlights' | 'pairs'>,
  rows: readonly R[],
): R[] {
  const sharp = [
    ...highlights.flatMap(({ claim }) => claim ?? []),
    ...pairs.flatMap(({ first }) => first ?? []),
  ];
  const rank = ({ claim }: R): number =>
    sharp.includes(claim.id) ? sharp.indexOf(claim.id) : sharp.length + (claim.main ? 0 : 1);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}
