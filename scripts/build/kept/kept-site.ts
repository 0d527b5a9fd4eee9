import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { countPages, linkKept, writeState } from './link-files.ts';
import { folderOf, type KeptStory } from './places.ts';

/**
 * The pages of the whole site (front, lists, about, search with its index, feeds) with styles and scripts. They are kept as those of a
 * story are, by a digest of all that they are made of, and made again when any story changes.
 */

/**
 * The pages of a site of these stories as they are kept.
 *
 * @param takenOver what the build writes of the stories whose pages come from the site before
 */
export const keptSiteOf = (stories: readonly KeptStory[], takenOver: string): KeptStory => ({
  // No story has this id.
  id: '.site',
  formerly: [],
  digest: createHash('sha256')
    .update(JSON.stringify([stories.map(({ id, digest }) => [id, digest]), takenOver]))
    .digest('hex'),
});

/**
 * Keeps the pages of the whole site, which stay in the new site.
 *
 * @param site the new site without those of its stories
 * @param whole `null` if they are not kept
 * @returns how many there are
 * @throws if the disk does
 */
export function keepSite(site: string, folder: string, whole: KeptStory | null): number {
  if (whole === null) return countPages(site);
  const kept = folderOf(folder, whole);
  rmSync(dirname(kept), { recursive: true, force: true });
  mkdirSync(dirname(kept), { recursive: true });
  renameSync(site, kept);
  writeState(kept);
  return linkSite(folder, site, whole) ?? 0;
}

/**
 * Puts the kept pages of the whole site into a new site that is not there yet, as other names of the same files.
 *
 * @returns how many there are; `null` if they are not kept
 * @throws if the disk does
 */
export const linkSite = (folder: string, site: string, whole: KeptStory): number | null =>
  linkKept(folderOf(folder, whole), site);
