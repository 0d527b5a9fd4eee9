import { words } from '#words/story.ts';
import type { Story } from '../../model/story.ts';
import { claimsAddress, quotesAddress, severalAddress } from '../addresses.ts';
import { differingIn, isAlone } from '../claim-cells.ts';
import { kindsOf } from '../claims/matrix.ts';
import { countOutlets, outletSigns } from '../outlet-sign.ts';

/** A way from the overview to another page of its story, with a number. */
export interface WayOn {
  readonly name: string;
  readonly count: string;
  readonly address: string;
  /** Whether the navigation of every page leads there, too. */
  readonly above: boolean;
}

/** The ways to what the story has. */
export function waysOn(story: Story): WayOn[] {
  const outlets = outletSigns(story);
  const size = countOutlets(story.articles);
  const differing = story.claims.filter((claim) => differingIn(claim).length > 0).length;
  const single = story.claims.filter((claim) => isAlone(claim)).length;
  const contradicted = story.claims.filter((claim) => kindsOf(claim).includes('contradicted')).length;
  const several = story.utterances.filter(
    ({ members }) =>
      countOutlets(outlets.filter(({ id }) => members.some(({ article }) => article === id))) > 1,
  ).length;
  const pairs = (outlets.length * (outlets.length - 1)) / 2;
  return [
    {
      name: words.ways.claims,
      count: words.ways.claimsCount(story.claims.length),
      address: claimsAddress(story.id),
      above: true,
      shown: story.claims.length > 0,
    },
    {
      name: words.ways.differ,
      count: words.ways.claimsCount(differing),
      address: `${claimsAddress(story.id)}#differ`,
      shown: differing > 0 && size > 1,
    },
    {
      name: words.ways.contradicted,
      count: words.ways.claimsCount(contradicted),
      address: `${claimsAddress(story.id)}#contradicted`,
      shown: contradicted > 0,
    },
    {
      name: words.ways.onlyOne,
      count: words.ways.claimsCount(single),
      address: `${claimsAddress(story.id)}#only-one`,
      shown: single > 0 && size > 1,
    },
    {
      name: words.ways.quotes,
      count:
        several > 0 ? words.ways.quotesSeveral(several) : words.ways.quotesCount(story.utterances.length),
      address: quotesAddress(story.id),
      above: true,
      shown: story.utterances.length > 0,
    },
    {
      name: words.ways.several,
      count: words.ways.severalCount(pairs),
      address: severalAddress(story.id),
      above: true,
      shown: pairs > 0,
    },
  ]
    .filter(({ shown }) => shown)
    .map((way) => ({ above: false, ...way }));
}
