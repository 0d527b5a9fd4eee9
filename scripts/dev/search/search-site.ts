import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fitInOne } from '../../../src/search/texts/split-texts.ts';
import type { StoryTexts } from '../../../src/search/texts/search-data.ts';
import { indexParts } from '../../build/index-parts.ts';

/**
 * A copy of a built site that searches other texts, as a build of them would lay them out. The page's own lists are still
 * those of the site.
 *
 * @param site its folder and its base path
 * @returns the folder of the copy, whether all texts are in one file, and what removes it
 */
export async function makeSearchSite(
  stories: readonly StoryTexts[],
  site: { readonly folder: string; readonly base: string } = { folder: 'dist', base: '/' },
): Promise<{ folder: string; inOne: boolean; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'same-story-search-'));
  for (const part of ['_astro', 'search', 'theme.js'])
    await cp(join(site.folder, part), join(folder, part), { recursive: true });
  const inOne = fitInOne(stories);
  await writeFile(join(folder, 'search', 'texts.json'), JSON.stringify({ stories: inOne ? stories : [] }));
  if (!inOne) {
    await mkdir(join(folder, 'search', 'parts'), { recursive: true });
    for (const story of stories)
      await writeFile(
        join(folder, 'search', 'parts', `${story.id}.json`),
        JSON.stringify({ stories: [story] }),
      );
    await indexParts(folder, folder);
    const page = join(folder, 'search', 'index.html');
    const html = await readFile(page, 'utf8');
    await writeFile(
      page,
      html.replace(
        '<quote-search ',
        `<quote-search data-parts="${site.base}search/parts/" data-proposals="${site.base}search/index/" `,
      ),
    );
  }
  return { folder, inOne, remove: () => rm(folder, { recursive: true, force: true }) };
}
