import type { HandedStory } from '../../src/model/handed-story.ts';

/**
 * So many pages one run of Astro makes: it holds on to something of each, and starting it takes as long as some thousand of
 * them.
 */
const MOST_PAGES = 20_000;

/** What one run of Astro makes. */
export interface AstroRun<S> {
  readonly stories: readonly S[];
  /** Whether it makes the pages of the whole site, too. */
  readonly site: boolean;
}

/**
 * Parts stories into those that one run of Astro makes after the other, in their order. Where there are several runs, the pages
 * of the whole site have one for themselves: it holds something of every story, the others of their own alone.
 *
 * @param site whether the pages of the whole site are made
 */
export function inRuns<S extends SizedStory>(stories: readonly S[], site: boolean): AstroRun<S>[] {
  const runs: S[][] = [];
  let pages = MOST_PAGES;
  for (const story of stories) {
    const own = countPages(story);
    if (pages > 0 && pages + own > MOST_PAGES) {
      runs.push([]);
      pages = 0;
    }
    runs.at(-1)?.push(story);
    pages += own;
  }
  if (site && runs.length < 2) return [{ stories: runs[0] ?? [], site }];
  return [...runs.map((own) => ({ stories: own, site: false })), ...(site ? [{ stories: [], site }] : [])];
}

type SizedStory = Pick<HandedStory, 'articles' | 'claims' | 'utterances'>;

/**
 * About how many there are of a story, with those for frames of other sites: of each two articles one in either order and one
 * for frames, of each claim and utterance one and one for frames.
 */
const countPages = ({ articles, claims, utterances }: SizedStory): number =>
  10 + articles + 1.5 * articles * (articles - 1) + (claims + utterances) * 2;
