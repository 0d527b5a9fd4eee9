import { words } from '#words/story.ts';
import type { Story } from '../../model/story.ts';
import { claimAddress } from '../addresses.ts';
import { apartInWords, toldBy } from '../claim-cells.ts';
import { countOutlets, outletSigns } from '../outlet-sign.ts';

/** How many of the most reported claims the first screen shows: so many that on a phone two screens reach the differences. */
const TOLD_BY_ALL = 3;
const TOLD_BY_MOST = 3;

/** Claims that equally many outlets report. */
export interface CommonClaims {
  readonly label: string;
  readonly claims: readonly CommonClaim[];
  /** The other claims that so many outlets report; `null` if there are none. */
  readonly more: { readonly text: string; readonly claims: readonly CommonClaim[] } | null;
}

interface CommonClaim {
  readonly statement: string;
  readonly address: string;
  /** What the outlets that do not report it do instead: `Morning Post is less specific.` */
  readonly apart: string | null;
}

/** What all and what all but one report, most told first. */
export function commonClaims(story: Story): CommonClaims[] {
  const size = countOutlets(story.articles);
  const signs = outletSigns(story);
  const nameOf = (article: string) => signs.find(({ id }) => id === article)?.name ?? article;
  const group = (told: number, most: number): CommonClaims => {
    // As the matrix counts; where one contradicts it, it is not common ground.
    const all = story.claims
      .filter(
        (claim) => toldBy(claim).length === told && !claim.cells.some(({ state }) => state === 'contradicts'),
      )
      .toSorted((a, b) => Number(b.main) - Number(a.main));
    const claims = all.map((claim) => ({
      statement: claim.statement,
      address: claimAddress(story.id, claim.id),
      apart: apartInWords(claim, nameOf),
    }));
    return {
      label: words.commonTo(told, size),
      claims: claims.slice(0, most),
      more:
        claims.length > most
          ? { text: words.commonMore(claims.length - most), claims: claims.slice(most) }
          : null,
    };
  };
  // Of a single report nothing can be what most of them have.
  if (size < 2) return [];
  return [group(size, TOLD_BY_ALL), ...(size > 2 ? [group(size - 1, TOLD_BY_MOST)] : [])].filter(
    ({ claims }) => claims.length > 0,
  );
}
