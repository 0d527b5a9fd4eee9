import type { Claim } from '../../model/claim.ts';
import { differingIn, toldBy } from '../claim-cells.ts';

/**
 * Puts first the claims on which the outlets differ most: first what an outlet contradicts; then, those that an
 * editor marks as main ones before the rest, what most outlets put in other words; then what about half of them report.
 *
 * @returns the weightiest first
 */
export function weightiestClaims(claims: readonly Claim[]): Claim[] {
  const weights = (claim: Claim): number[] => [
    claim.cells.some(({ state }) => state === 'contradicts') ? 1 : 0,
    claim.main ? 1 : 0,
    differingIn(claim).length,
    // Reported by all, or by none: nothing to see.
    -Math.abs(claim.cells.length / 2 - toldBy(claim).length),
  ];
  const weighed = claims.map((claim) => ({ claim, weights: weights(claim) }));
  return weighed
    .toSorted((one, two) => {
      const at = one.weights.findIndex((weight, i) => weight !== two.weights[i]);
      return at === -1 ? 0 : (two.weights[at] ?? 0) - (one.weights[at] ?? 0);
    })
    .map(({ claim }) => claim);
}
