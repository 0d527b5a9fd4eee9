import type { CellState } from '../../model/claim.ts';

/** How another article tells a claim, beside an article that has words for it, too. */
export type Telling =
  'tells' | 'less-specific' | 'more-specific' | 'words-otherwise' | 'contradicts' | 'undecided';

/**
 * What may be said of another article's words for a claim, by the states of both.
 *
 * @returns `null` where neither reports the claim: what comes near a claim, each in its way, need not tell the same
 */
export function howTold(own: CellState, theirs: CellState): Telling | null {
  if (own !== 'reports' && theirs !== 'reports') return null;
  if (own === theirs) return 'tells';
  const other = own === 'reports' ? theirs : own;
  switch (other) {
    case 'less-specific':
      return own === 'reports' ? 'less-specific' : 'more-specific';
    case 'words-otherwise':
    case 'contradicts':
    case 'undecided':
      return other;
    default:
      return null;
  }
}
