import type { Story } from '../../model/story.ts';
import { pairAddress } from '../addresses.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { pairClaims } from './pair-claims.ts';

/** A way to the page of a pair, with how many claims both have. */
export interface PairLink {
  readonly a: OutletSign;
  readonly b: OutletSign;
  readonly address: string;
  /** How many claims both report. */
  readonly both: number;
  /** How many both have words for and do not both report. */
  readonly otherwise: number;
}

/** Every two articles of a story, once, in the order of their letters. */
export function pairLinks(story: Story): PairLink[] {
  const outlets = outletSigns(story);
  return outlets.flatMap((a, i) =>
    outlets.slice(i + 1).map((b) => {
      const { both, contradict, otherwise } = pairClaims(story, a.id, b.id);
      return {
        a,
        b,
        address: pairAddress(story.id, a.id, b.id),
        both: both.length,
        otherwise: contradict.length + otherwise.length,
      };
    }),
  );
}
