import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { blindIdOf, claimsAddress, keyAddress, storyAddress } from '../addresses.ts';
import { isBlind } from '../blind-story.ts';
import { changedWordsOf, type ChangedWords } from '../quotes/changed-words.ts';
import { toldBy } from '../claim-cells.ts';
import { legendOf, matrixOf, type Legend, type MatrixRow } from '../claims/matrix.ts';
import { inWords } from '../number-words.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** A teacher's sheet: a matrix to fill in, its key, and printings to compare. */
export interface SheetPage {
  readonly outlets: readonly OutletSign[];
  readonly legend: Legend;
  /** What is on the sheet: `20 of the story’s 134 claims`. */
  readonly choice: string;
  readonly claimsPage: string;
  /** The first page without the outlets' names, and the key to it; `null` where there is none. */
  readonly blind: { readonly start: string; readonly key: string } | null;
  readonly rows: readonly MatrixRow[];
  readonly exercises: readonly ChangedWords[];
}

/** Builds the sheet; `null` for a story without claims or with nothing to compare. */
export function sheetPageOf(story: Story): SheetPage | null {
  if (story.claims.length === 0 || story.articles.length < 2) return null;
  const main = story.claims.some((claim) => claim.main);
  const chosen = chooseClaims(story.claims.filter((claim) => !main || claim.main));
  const rows = matrixOf(story, (claim) => chosen.has(claim)).flatMap((topic) => topic.rows);
  return {
    outlets: outletSigns(story),
    legend: legendOf(story),
    claimsPage: claimsAddress(story.id),
    blind:
      story.blind && !isBlind(story)
        ? { start: storyAddress(blindIdOf(story.id)), key: keyAddress(story.id) }
        : null,
    choice:
      chosen.size === story.claims.length
        ? `All ${inWords(chosen.size)} claims of the story.`
        : `${chosen.size} of the story’s ${story.claims.length} claims: ${main ? 'main ones ' : 'those '}on which the outlets are least alike.`,
    rows,
    exercises: changedWordsOf(story),
  };
}

/** What a page of paper holds with room to write. */
const MOST_ROWS = 22;

/** The claims with the most different states; among equals, those that about half of the outlets report. */
function chooseClaims(claims: readonly Claim[]): Set<Claim> {
  const states = ({ cells }: Claim) => new Set(cells.map(({ state }) => state)).size;
  const balance = (claim: Claim) => Math.abs(claim.cells.length / 2 - toldBy(claim).length);
  return new Set(
    claims.toSorted((a, b) => states(b) - states(a) || balance(a) - balance(b)).slice(0, MOST_ROWS),
  );
}
