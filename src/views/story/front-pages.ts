import type { SiteFile } from '../../model/site-file.ts';
import type { Story } from '../../model/story.ts';
import { frontAddress, frontPageAddress } from '../addresses.ts';
import { storyListOf, type StoryList } from './story-list.ts';

/** One of the pages on which the stories of a site are listed; of few stories the only one. */
export interface FrontPage {
  /** Its stories. Years that went on from the page before have no anchor of their own here. */
  readonly groups: StoryList['groups'];
  /** All years with their number of stories; empty where stories are not parted by years. */
  readonly years: readonly {
    readonly heading: string;
    readonly count: number;
    readonly address: string;
    /** On the first page, for years that begin on a later one: their links have led here. */
    readonly id: string | undefined;
  }[];
  readonly page: number;
  readonly addresses: readonly string[];
}

/**
 * Characters of HTML that the stories of a page may take, so that with its frame, years and long summaries it stays below
 * 60 KB. About fifty stories of three reports; a site of fewer has one page.
 */
const BUDGET = 40_000;

/** About what a story and the name of an outlet take besides their words. */
const [STORY, OUTLET] = [260, 150];

/** The front page and those that follow it. */
export function frontPagesOf(stories: readonly Story[], order: SiteFile['order']): readonly FrontPage[] {
  const known = kept.get(stories);
  if (known) return known;
  const list = storyListOf(stories, order);
  const pages = cut(list);
  const addresses = pages.map((_, i) => (i === 0 ? frontAddress() : frontPageAddress(i + 1)));
  const years = list.groups.flatMap(({ anchor, heading, stories: own }) => {
    const at = pages.findIndex((groups) => groups.some((group) => group.anchor === anchor));
    return anchor === null || heading === null ? [] : [{ anchor, heading, count: own.length, at }];
  });
  const made = pages.map((groups, i) => ({
    groups,
    years: years.map(({ anchor, heading, count, at }) => ({
      heading,
      count,
      address: `${at === i ? '' : addresses[at]}#${anchor}`,
      id: i === 0 && at > 0 ? anchor : undefined,
    })),
    page: i + 1,
    addresses,
  }));
  kept.set(stories, made);
  return made;
}

/** Kept, because every page and the sitemap ask; a site has one order. */
const kept = new WeakMap<readonly Story[], readonly FrontPage[]>();

type Group = StoryList['groups'][number];

function cut({ groups }: StoryList): Group[][] {
  const pages: Group[][] = [[]];
  let size = 0;
  for (const group of groups)
    for (const [i, story] of group.stories.entries()) {
      const own = sizeOf(story);
      if (size > 0 && size + own > BUDGET) {
        pages.push([]);
        size = 0;
      }
      size += own;
      const page = pages.at(-1) ?? [];
      const last = page.at(-1);
      if (last && last.year === group.year && last.heading === group.heading && i > 0)
        page[page.length - 1] = { ...last, stories: [...last.stories, story] };
      else page.push({ ...group, anchor: i === 0 ? group.anchor : null, stories: [story] });
    }
  return pages;
}

const sizeOf = ({ title, address, occasion, summary, outlets }: Group['stories'][number]): number =>
  STORY +
  title.length +
  address.length +
  occasion.length +
  summary.length +
  outlets.reduce((sum, { name }) => sum + OUTLET + name.length * 2, 0);
