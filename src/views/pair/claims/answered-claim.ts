import { words as said } from '#words/pair.ts';
import type { Article } from '../../../model/article.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Story } from '../../../model/story.ts';
import { oneLine } from '../../../text/one-line.ts';
import { withoutSigns } from '../../../text/without-signs.ts';
import { cellOf } from '../../claim-cells.ts';
import { outletSigns } from '../../outlet-sign.ts';
import { isPrinted } from '../../shown-sentences.ts';
import { openingInMarks } from '../opening-words.ts';

/** About a line and a half in a column of a laptop. */
const MOST = 14;

/** What an article tells of a claim otherwise, or less exactly, than it is stated: in its own words. */
export interface AnsweredClaim {
  /** Its first words for it; the claim where they may not be printed. */
  readonly words: string;
  /** The claim, with the letters of those that report it. */
  readonly instead: string;
}

/** @param article one with words for the claim that does not report it */
export function answeredClaim(story: Story, claim: Claim, article: Article): AnsweredClaim {
  const [span] = cellOf(claim, article.id)?.evidence ?? [];
  const reporting = outletSigns(story)
    .filter(({ id }) => cellOf(claim, id)?.state === 'reports')
    .map(({ letter }) => letter);
  return {
    words:
      span && isPrinted(story, article, span)
        ? openingInMarks(oneLine(withoutSigns(article, span)), MOST)
        : claim.statement,
    instead: said.insteadOf(reporting, claim.statement),
  };
}
