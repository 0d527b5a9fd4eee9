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
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly outlet: OutletSign;
    /** One for each column. */
    readonly counts: readonly {
      readonly count: number;
      /** Where these claims stand; `null` if there are none. */
      readonly address: string | null;
      /** What the number counts, for who hears it without its row and column. */
      readonly name: string;
    }[];
  }[];
}

/** Puts the rows together; `null` where nobody has told or left out anything alone, or there are no claims. */
export function aloneOf(story: Story): Alone | null {
  const several = story.articles.filter(({ id }) => isExamined(story.claims, id));
  if (several.length < 2) return null;
  const columns = [words.alone.reports, words.alone.silent, words.alone.leavesOut];
  const rows = outletSigns(story)
    .filter(({ id }) => several.some((article) => article.id === id))
    .map((outlet) => {
      const { id } = outlet;
      const silent = story.claims.filter((claim) => silentAlone(claim)?.article === id).length;
      const counts = [
        {
          count: story.claims.filter((claim) => isAlone(claim) && toldBy(claim)[0]?.article === id).length,
          address: articleAddress(story.id, id, 'only-here'),
        },
        { count: silent, address: `${claimsAddress(story.id)}?outlet=${id}&state=alone-silent` },
        { count: missingClaims(story, id).length, address: articleAddress(story.id, id, 'left-out') },
      ];
      return {
        outlet,
        counts: counts.map(({ count, address }, i) => ({
          count,
          address: count > 0 ? address : null,
          name: words.alone.counted(outlet.name, columns[i] ?? '', count),
        })),
      };
    });
  if (rows.every(({ counts }) => counts.every(({ count }) => count === 0))) return null;
  return { howToRead: words.alone.howToRead(story.claims.length), columns, rows };
}

/** Whether an editor looked for any claim in an article. */
const isExamined = (claims: readonly Claim[], article: string): boolean =>
  claims.some((claim) => cellOf(claim, article) !== undefined);
