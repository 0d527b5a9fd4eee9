import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { hasWords, stateOf } from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** What a reader of one report alone would not know, or would think otherwise, than a reader of another. */
export interface SheetReader {
  readonly only: OutletSign;
  readonly other: OutletSign;
  /** Claims that the other reports, and this one leaves out. */
  readonly unknown: readonly ReaderClaim[];
  /** Claims that the other tells in another way than stated, and this one leaves out. */
  readonly untold: readonly ReaderClaim[];
  /** Claims that both tell, each in its own way. */
  readonly otherwise: readonly ReaderClaim[];
}

interface ReaderClaim {
  readonly claim: Claim;
  /** Whether the sheet has the claim unless a teacher chooses. */
  readonly shown: boolean;
}

/** A lesson has time for so many. */
const MOST_READERS = 3;

/**
 * A question for each report, with the report from which its reader would learn most else: by the cells of the claims on the
 * sheet, so that its matrix proves each answer. Claims that nobody has examined in one of the two are no answer.
 *
 * @param chosen the claims that the sheet has unless a teacher chooses
 * @returns the reports with most answers, in the story's order; none where no report leaves out or differs on any of them
 */
export function sheetReaders(story: Story, chosen: ReadonlySet<Claim>): SheetReader[] {
  const signs = outletSigns(story);
  const readers = signs.flatMap((only) => {
    const [best] = signs
      .filter((other) => other.outlet !== only.outlet)
      .map((other) => ({ other, count: [...chosen].filter((claim) => apart(claim, only, other)).length }))
      .toSorted((a, b) => b.count - a.count);
    return best && best.count > 0 ? [{ only, ...best }] : [];
  });
  const most = new Set(readers.toSorted((a, b) => b.count - a.count).slice(0, MOST_READERS));
  return readers
    .filter((reader) => most.has(reader))
    .map(({ only, other }) => {
      const found = (how: Apart) =>
        story.claims
          .filter((claim) => apart(claim, only, other) === how)
          .map((claim) => ({
            claim,
            shown: chosen.has(claim),
          }));
      return {
        only,
        other,
        unknown: found('unknown'),
        untold: found('untold'),
        otherwise: found('otherwise'),
      };
    });
}

type Apart = 'unknown' | 'untold' | 'otherwise';

/** How two reports are apart on a claim; `null` if a reader of the one misses nothing of the other. */
function apart(claim: Claim, only: OutletSign, other: OutletSign): Apart | null {
  const [own, theirs] = [stateOf(claim, only.id), stateOf(claim, other.id)];
  if (!hasWords(theirs)) return null;
  // The key prints the statement, which is not what the other tells.
  if (own === 'silent') return theirs === 'reports' ? 'unknown' : 'untold';
  // Two that tell it in the same state may well agree, and who reports it misses nothing of who says less.
  const more = own === 'reports' && theirs === 'less-specific';
  return hasWords(own) && own !== theirs && !more ? 'otherwise' : null;
}
