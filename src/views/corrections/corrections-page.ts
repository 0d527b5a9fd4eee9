import { words } from '#words/corrections.ts';
import type { Correction } from '../../model/correction.ts';
import type { Story } from '../../model/story.ts';
import { articleAddress, claimAddress, correctionsAddress, utteranceAddress } from '../addresses.ts';
import { dayInWords } from '../day-words.ts';
import { inMarks } from '../in-marks.ts';
import { outletSigns } from '../outlet-sign.ts';
import { utterancePageOf } from '../quotes/utterance-page.ts';

/** A mistake that was put right, as the page of corrections shows it. */
export interface CorrectionView {
  readonly anchor: string;
  readonly address: string;
  readonly day: string;
  /** `2026-03-09`. */
  readonly date: string;
  /** What it was about; `null` for the story as a whole. */
  readonly about: { readonly name: string; readonly address: string } | null;
  readonly stood: string;
  /** `null` where nothing took its place. */
  readonly stands: string | null;
  readonly why: string;
}

/** What an editor put right in a story, the latest first. */
export const correctionsOf = (story: Story): CorrectionView[] =>
  story.corrections.map((correction) => ({
    anchor: correction.id,
    address: correctionsAddress(story.id, correction.id),
    day: dayInWords(correction.date),
    date: correction.date,
    about: aboutOf(story, correction),
    stood: correction.stood,
    stands: correction.stands,
    why: correction.why,
  }));

function aboutOf(story: Story, { claim, article, utterance }: Correction): CorrectionView['about'] {
  const { former } = story;
  if (claim !== null) {
    const text =
      story.claims.find(({ id }) => id === claim)?.statement ??
      former.claims.find(({ id }) => id === claim)?.words ??
      '';
    return { name: text === '' ? words.aClaim : text, address: claimAddress(story.id, claim) };
  }
  if (utterance !== null) {
    const found = story.utterances.find(({ id }) => id === utterance);
    return {
      name: found ? inMarks(utterancePageOf(story, found).heading) : words.aQuotation,
      address: utteranceAddress(story.id, utterance),
    };
  }
  if (article === null) return null;
  const name =
    outletSigns(story).find(({ id }) => id === article)?.name ??
    former.articles.find(({ id }) => id === article)?.outlet ??
    article;
  return { name: words.reportOf(name), address: articleAddress(story.id, article) };
}
