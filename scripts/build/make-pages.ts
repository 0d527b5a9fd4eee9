import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import type { HandedStory } from '../../src/model/handed-story.ts';
import { counted } from '../../src/text/counted.ts';
import { linkedOf, pagesOf, partOf, readHandover, takenOverOf, type BuildRun } from './build-run.ts';
import { inRuns, type AstroRun } from './in-runs.ts';
import { indexParts, removeParts } from './index-parts.ts';
import { keepPages, keptPagesOf, linkPages, movePages, takePages } from './kept/kept-pages.ts';
import { keepSite, keptSiteOf, linkSite } from './kept/kept-site.ts';
import { movePlaces } from './kept/places.ts';
import { runAstro } from './run-astro.ts';
import { putPages } from './parts/take-parts.ts';
import { writeFiles } from './write-files.ts';

/**
 * Makes the pages. Those of each story are of an earlier build of this site where neither the story nor any code changed, and
 * so are those of the whole site where no story did.
 *
 * @returns the folder in which they are kept for the next build; `null` if they could not be made, and why has been printed
 * @throws if the disk does
 */
export async function makePages(run: BuildRun): Promise<string | null> {
  const { root, env, work, everyPage, part, print } = run;
  print('Building the pages …');
  const begun = performance.now();
  const handed = readHandover(run);
  const stories = handed.stories ?? [];
  const names = ['CONTENT', 'BASE', 'SITE', 'SITE_FILE'].map((name) => env[`SAME_STORY_${name}`] ?? '');
  const kept = keptPagesOf(root, part ? [...names, `${part.number}/${part.of}`] : names);
  const folder = pagesOf(work);
  if (everyPage) mkdirSync(folder);
  else takePages(run.pages ?? kept, folder);
  const whole = keptSiteOf(stories, readTakenOver(work));
  let made: Made | null;
  try {
    made = await linkOrMake(run, stories, handed.site === undefined ? null : whole);
    if (part && made) putPages(partOf(work), folder, stories);
  } finally {
    keepPages(kept, folder, [...stories, whole]);
  }
  if (made === null) return null;
  const { pages, there, indexed } = made;
  if (indexed > 0)
    print(
      `Indexed ${counted(indexed, 'story', 'stories')} for the search: their texts are too many to travel together.`,
    );
  print(
    `Built ${counted(pages, 'page')} in ${((performance.now() - begun) / 1000).toFixed(1)} s${there > 0 ? `; those of ${counted(there, 'story', 'stories')} were there` : ''}.`,
  );
  return kept;
}

/** What a new site has. */
interface Made {
  pages: number;
  /** How many stories had kept pages. */
  there: number;
  /** How many stories were indexed now. */
  indexed: number;
}

/**
 * Puts all pages into the new site. Astro holds on to something of each page it makes: many stories are made in several runs,
 * one after the other.
 *
 * @param whole the pages of the whole site as they are kept; `null` if nobody knows what they are made of
 * @returns `null` if Astro failed
 */
async function linkOrMake(
  run: BuildRun,
  stories: readonly HandedStory[],
  whole: ReturnType<typeof keptSiteOf> | null,
): Promise<Made | null> {
  const { work, fresh, part } = run;
  const [folder, linked] = [pagesOf(work), linkedOf(work)];
  const made: Made = { pages: 0, there: 0, indexed: 0 };
  const link = (story: HandedStory): boolean => {
    const pages = linkPages(folder, linked, story);
    made.pages += pages ?? 0;
    return pages !== null;
  };
  const missing = stories.filter((story) => !link(story));
  made.there = stories.length - missing.length;
  const site = part || missing.length > 0 || whole === null ? null : linkSite(folder, fresh, whole);
  // The pages of the whole site are made by who merges the parts.
  const wantsSite = !part && site === null;
  for (const each of inRuns(missing, wantsSite)) {
    if (!(await makeRun(run, each))) return null;
    for (const story of each.stories) link(story);
  }
  if (wantsSite) {
    made.indexed = await indexParts(fresh, linked);
    made.pages += keepSite(fresh, folder, whole);
  }
  made.pages += site ?? 0;
  for (const story of stories) movePlaces(linked, fresh, story);
  if (!part) await removeParts(fresh);
  return made;
}

/** @returns `false` if Astro failed */
async function makeRun(run: BuildRun, { stories, site }: AstroRun<HandedStory>): Promise<boolean> {
  if (!(await runAstro(run, { stories: stories.map(({ id }) => id), site }))) return false;
  for (const story of stories) {
    writeFiles(run.fresh, story.id);
    movePages(run.fresh, pagesOf(run.work), story);
  }
  return true;
}

/** The list of stories whose pages come from the site before, as it was written. */
function readTakenOver(work: string): string {
  const file = takenOverOf(work);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
