import { words as machines } from '#words/machines.ts';
import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { articleAddress, fullAddress, storyAddress } from '../../views/addresses.ts';
import { basisWords } from '../../views/basis-words.ts';
import { changesOf } from '../../views/corrections/changes.ts';
import { correctionsOf } from '../../views/corrections/corrections-page.ts';
import { headlineOf } from '../../views/article/headline.ts';
import { shownOpening } from '../../views/article/opening.ts';
import { momentInWords } from '../../views/day-words.ts';
import { inMarks } from '../../views/in-marks.ts';
import { outletSign } from '../../views/outlet-sign.ts';

const words = machines.feed;

/**
 * Something new in the site, for readers of feeds. Only what an editor put right has a date: a build knows on which day a
 * report was published, but not on which day it came into the site. Feed readers take the day on which they first see it.
 */
export interface FeedEntry {
  readonly title: string;
  readonly text: string;
  /** Its full address, which is what tells it from others. */
  readonly address: string;
  /** `2026-03-09`. */
  readonly date?: string;
  readonly kind: 'story' | 'article' | 'correction';
}

/** Stories, their articles, and what was corrected in them, story by story. */
export function feedEntriesOf(stories: readonly Story[]): FeedEntry[] {
  return stories.flatMap((story) => [
    {
      title: story.title,
      text: words.story(story.articles.map((article) => outletSign(story, article).name)),
      address: fullAddress(storyAddress(story.id)),
      kind: 'story',
    },
    ...story.articles.map((article) => articleEntry(story, article)),
    ...correctionsOf(story).map((correction): FeedEntry => ({
      title: words.correction(story.title),
      text: [
        ...(correction.about ? [words.about(correction.about.name)] : []),
        words.stood(correction.stood),
        correction.stands === null ? words.nothingStands : words.now(correction.stands),
        words.why(correction.why),
      ].join('\n'),
      address: fullAddress(correction.address),
      date: correction.date,
      kind: 'correction',
    })),
    ...changeEntries(story),
  ]);
}

function articleEntry(story: Story, article: Article): FeedEntry {
  const headline = headlineOf(article);
  const { published } = article;
  return {
    title: `${outletSign(story, article).name}: ${headline ?? inMarks(shownOpening(story, article), true)}`,
    text: [
      words.inStory(inMarks(story.title)),
      published ? words.published(momentInWords(published.value), basisWords(published)) : words.dayUnknown,
      ...(headline === null ? [words.noHeadline] : []),
    ].join(' '),
    address: fullAddress(articleAddress(story.id, article.id)),
    kind: 'article',
  };
}

/** What was published and stands there no longer, as the ledger has it. */
const changeEntries = (story: Story): FeedEntry[] =>
  changesOf(story).map(({ title, stood, stands, address }) => ({
    title: `${story.title}: ${title}`,
    text: stands ? `${stood} ${words.now(stands.name)}` : stood,
    address: fullAddress(address),
    kind: 'correction',
  }));
