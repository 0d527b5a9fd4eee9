import { words as grammar } from '#words/grammar.ts';
import { words } from '#words/front.ts';
import type { SiteFile } from '../../model/site-file.ts';
import type { Story } from '../../model/story.ts';
import { renderMarkdown } from '../../render/render-markdown.ts';
import { storyAddress } from '../addresses.ts';
import { daysInWords } from '../day-words.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { computedSummary, occasionOf } from './overview.ts';

/** What the front page shows of a site with several stories. */
export interface StoryList {
  /** `year` is `null` where the stories are not parted by years, or have none. */
  readonly groups: readonly {
    readonly year: string | null;
    /** Its place on the page, and the heading over it; `null` where there is one group only. */
    readonly anchor: string | null;
    readonly heading: string | null;
    readonly stories: readonly ListedStory[];
  }[];
}

interface ListedStory {
  readonly title: string;
  readonly address: string;
  readonly occasion: string;
  /** When its articles were published: `26 November 2025`, `26–28 November 2025`; `null` where no day is known. */
  readonly days: string | null;
  /** HTML. */
  readonly summary: string;
  readonly outlets: readonly OutletSign[];
}

/** From so many stories on, years part them: a screen shows about five. */
const MANY = 13;

/**
 * Lists the stories of a site.
 *
 * @param order `newest`: by the day of the latest article, those without one last, by title; or ids, which come first
 */
export function storyListOf(stories: readonly Story[], order: SiteFile['order']): StoryList {
  const sorted = stories.toSorted(
    (a, b) =>
      (order === 'newest' ? 0 : rank(a, order) - rank(b, order)) ||
      latest(b).localeCompare(latest(a), 'en') ||
      a.title.localeCompare(b.title, grammar.language) ||
      (a.id < b.id ? -1 : 1),
  );
  const years = [...new Set(sorted.map(yearOf))];
  const parted = order === 'newest' && stories.length >= MANY && years.length > 1;
  return {
    groups: parted
      ? years.map((year) => ({
          year,
          anchor: year === null ? 'undated' : `year-${year}`,
          heading: year ?? words.dayUnknown,
          stories: sorted.filter((story) => yearOf(story) === year).map(listed),
        }))
      : [{ year: null, anchor: null, heading: null, stories: sorted.map(listed) }],
  };
}

function rank({ id, formerly }: Story, order: readonly string[]): number {
  const at = order.findIndex((named) => named === id || formerly.includes(named));
  return at < 0 ? order.length : at;
}

const daysOf = ({ articles }: Story): string[] =>
  articles.flatMap(({ published }) => (published ? [published.value.slice(0, 10)] : [])).toSorted();

/** Sorts before every day if none is known. */
const latest = (story: Story): string => daysOf(story).at(-1) ?? '';

const yearOf = (story: Story): string | null => latest(story).slice(0, 4) || null;

function listed(story: Story): ListedStory {
  const days = daysOf(story);
  const [first, last] = [days[0], days.at(-1)];
  return {
    title: story.title,
    address: storyAddress(story.id),
    occasion: occasionOf(story),
    days: first && last ? daysInWords(first, last) : null,
    summary: story.summary ? renderMarkdown(story.summary) : `<p>${computedSummary(story)}</p>`,
    outlets: outletSigns(story),
  };
}
