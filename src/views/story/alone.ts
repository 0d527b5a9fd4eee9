import { words } from '#words/story.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { articleAddress, claimsAddress } from '../addresses.ts';
import { cellOf, isAlone, silentAlone, toldBy } from '../claim-cells.ts';
import { missingClaims } from '../claims/missing-claims.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** What each outlet alone reports, on what it alone is silent, and what it leaves out: numbers that lead to the claims. */
export interface Alone {
  readonly howToRead: string;
  /** An outlet of which there is nothing to count has none. */
  readonly rows: readonly {
    readonly outlet: OutletSign;
    /** Only what there is: no noughts. */
    readonly counts: readonly {
      readonly count: number;
      readonly words: string;
      /** Where these claims stand. */
      readonly address: string;
    }[];
  }[];
}

/** Puts the rows together; `null` where there are no claims, or nobody has told or left out anything alone. */
export function aloneOf(story: Story): Alone | null {
  const examined = outletSigns(story).filter(({ id }) => isExamined(story.claims, id));
  const rows = examined
    .map((outlet) => ({ outlet, counts: countsOf(story, outlet.id) }))
    .filter(({ counts }) => counts.length > 0);
  if (examined.length < 2 || rows.length === 0) return null;
  return { howToRead: words.alone.howToRead(story.claims.length), rows };
}

function countsOf(story: Story, id: string): Alone['rows'][number]['counts'][number][] {
  const { claims } = story;
  const reported = claims.filter((claim) => isAlone(claim) && toldBy(claim)[0]?.article === id).length;
  const silent = claims.filter((claim) => silentAlone(claim)?.article === id).length;
  const missing = missingClaims(story, id).length;
  return [
    {
      count: reported,
      words: words.alone.reports(reported),
      address: articleAddress(story.id, id, 'only-here'),
    },
    {
      count: silent,
      words: words.alone.silent(silent),
      address: `${claimsAddress(story.id)}?outlet=${id}&state=alone-silent`,
    },
    {
      count: missing,
      words: words.alone.leavesOut(missing),
      address: articleAddress(story.id, id, 'left-out'),
    },
  ].filter(({ count }) => count > 0);
}

/** Whether an editor looked for any claim in an article. */
const isExamined = (claims: readonly Claim[], article: string): boolean =>
  claims.some((claim) => cellOf(claim, article) !== undefined);
