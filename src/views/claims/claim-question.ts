import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';

/**
 * The question that articles answer differently where they differ on a claim, in the editor's words: the claim's own, or that
 * of a highlight that opens it. It takes no side, as a statement does that one article reports and another tells otherwise.
 *
 * @returns `null` where the editor asks none
 */
export const questionOf = (story: Pick<Story, 'highlights'>, { id, question }: Claim): string | null =>
  question ?? story.highlights.find(({ claim }) => claim === id)?.question ?? null;

/** Whether the editor shows it as one of the sharpest differences. */
export const isSharp = (story: Pick<Story, 'highlights'>, { id }: Claim): boolean =>
  story.highlights.some(({ claim }) => claim === id);
