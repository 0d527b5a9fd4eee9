import type { Story } from '../../model/story.ts';
import { pairAddress, pairsAddress, severalAddress } from '../addresses.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { chosenInWords, hasChosenPairs, nearestOf } from '../many/chosen-pairs.ts';
import { pairClaims } from './claims/pair-claims.ts';

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

/** The ways to the pairs of a story: all of them or, of many articles, those of each to the nearest others. */
export type PairLists =
  | { readonly all: readonly PairLink[] }
  | {
      readonly all: null;
      readonly nearest: readonly NearestPairs[];
      /** Where they are listed. */
      readonly address: string;
      /** By which rule they are chosen. */
      readonly rule: string;
    };

/** An article with those nearest to it, and the way to all its pairs. */
interface NearestPairs {
  readonly outlet: OutletSign;
  readonly others: readonly { readonly outlet: OutletSign; readonly address: string }[];
  readonly every: string;
}

/** The pairs of a story as its pages list them. */
export function pairLists(story: Story): PairLists {
  if (!hasChosenPairs(story)) return { all: pairLinks(story) };
  const outlets = outletSigns(story);
  return {
    all: null,
    nearest: outlets.map((outlet) => ({
      outlet,
      others: nearestOf(story, outlet.id).flatMap((id) =>
        outlets
          .filter((other) => other.id === id)
          .map((other) => ({ outlet: other, address: pairAddress(story.id, outlet.id, id) })),
      ),
      every: pairsAddress(story.id, outlet.id),
    })),
    address: `${severalAddress(story.id)}#pairs`,
    rule: chosenInWords(),
  };
}

/** Every two articles of a story, once, in the order of their letters. */
function pairLinks(story: Story): PairLink[] {
  const outlets = outletSigns(story);
  return outlets.flatMap((a, i) => outlets.slice(i + 1).map((b) => pairLink(story, a, b)));
}

/** An article with each other one. */
export function pairLinksOf(story: Story, article: string): PairLink[] {
  const outlets = outletSigns(story);
  return outlets
    .filter(({ id }) => id === article)
    .flatMap((a) => outlets.filter((b) => b !== a).map((b) => pairLink(story, a, b)));
}

function pairLink(story: Story, a: OutletSign, b: OutletSign): PairLink {
  const { both, contradict, otherwise } = pairClaims(story, a.id, b.id);
  return {
    a,
    b,
    address: pairAddress(story.id, a.id, b.id),
    both: both.length,
    otherwise: contradict.length + otherwise.length,
  };
}
