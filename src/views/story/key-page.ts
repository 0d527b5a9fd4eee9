import type { Story } from '../../model/story.ts';
import { blindIdOf, storyAddress } from '../addresses.ts';
import { blindArticleId, blindStory } from '../blind-story.ts';
import { outletSign, outletSigns, type OutletSign } from '../outlet-sign.ts';

/** Which report is whose on the pages without the outlets' names. */
export interface KeyPage {
  /** In the order of the class's letters. */
  readonly reports: readonly { readonly report: OutletSign; readonly outlet: OutletSign }[];
  /** The first page without the names. */
  readonly start: string;
}

/** Builds the key of a story; `null` if its editor wants no pages without names. */
export function keyPageOf(story: Story): KeyPage | null {
  if (!story.blind) return null;
  return {
    reports: outletSigns(blindStory(story)).flatMap((report) =>
      story.articles
        .filter(({ id }) => blindArticleId(story, id) === report.id)
        .map((article) => ({ report, outlet: outletSign(story, article) })),
    ),
    start: storyAddress(blindIdOf(story.id)),
  };
}
