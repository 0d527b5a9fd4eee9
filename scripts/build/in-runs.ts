import type { StoryOutline } from '../../src/model/story-outline.ts';

/**
 * So many pages and files one run of Astro makes: it holds on to something of each, and starting it takes as long as some three
 * hundred of them.
 */
const MOST_FILES = 20_000;

/**
 * Parts stories into those that one run of Astro makes after the other, in their order. There is always a run: it makes the
 * pages of the whole site, too.
 */
export function inRuns<S extends SizedStory>(stories: readonly S[]): S[][] {
  const runs: S[][] = [[]];
  let files = 0;
  for (const story of stories) {
    const own = countFiles(story);
    if (files > 0 && files + own > MOST_FILES) {
      runs.push([]);
      files = 0;
    }
    runs.at(-1)?.push(story);
    files += own;
  }
  return runs;
}

type SizedStory = Pick<StoryOutline, 'articles' | 'claims' | 'utterances'>;

/** About how many there are of a story: pages, those for frames of other sites, and files to cite them. */
const countFiles = ({ articles, claims, utterances }: SizedStory): number =>
  30 + articles.length * (5 + articles.length * 4) + (claims.length + utterances.length) * 4;
