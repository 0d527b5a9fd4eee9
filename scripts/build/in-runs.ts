import type { StoryOutline } from '../../src/model/story-outline.ts';

/**
 * So many pages one run of Astro makes: it holds on to something of each, and starting it takes as long as some three
 * hundred of them.
 */
const MOST_PAGES = 10_000;

/**
 * Parts stories into those that one run of Astro makes after the other, in their order. There is always a run: it makes the
 * pages of the whole site, too.
 */
export function inRuns<S extends SizedStory>(stories: readonly S[]): S[][] {
  const runs: S[][] = [[]];
  let pages = 0;
  for (const story of stories) {
    const own = countPages(story);
    if (pages > 0 && pages + own > MOST_PAGES) {
      runs.push([]);
      pages = 0;
    }
    runs.at(-1)?.push(story);
    pages += own;
  }
  return runs;
}

type SizedStory = Pick<StoryOutline, 'articles' | 'claims' | 'utterances'>;

/** About how many there are of a story, with those for frames of other sites. */
const countPages = ({ articles, claims, utterances }: SizedStory): number =>
  20 + articles.length * (1 + articles.length * 2) + (claims.length + utterances.length) * 2;
