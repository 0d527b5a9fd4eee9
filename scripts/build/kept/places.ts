import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A story with the digest of all that its pages are made of, and its former ids, under which they stand too. */
export interface KeptStory {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly digest: string;
}

/** Where the pages of a story are in a build's folder. */
export const folderOf = (folder: string, { id, digest }: Pick<KeptStory, 'id' | 'digest'>): string =>
  join(folder, id, digest);

/** Where a site has the texts of a story for the search, if it has too many to send them all at once. */
export const textsOf = (id: string): string => join('search', 'parts', `${id}.json`);

/** Where a story's pages are in a site, as far as they are there. */
export const placesIn = (site: string, { id, formerly }: KeptStory): string[] =>
  [...[id, ...formerly].flatMap((name) => [name, join('embed', name)]), textsOf(id)].filter((place) =>
    existsSync(join(site, place)),
  );

/**
 * Moves the pages of a story from one site to another.
 *
 * @throws if the disk does
 */
export function movePlaces(from: string, to: string, story: KeptStory): void {
  for (const place of placesIn(from, story)) {
    mkdirSync(dirname(join(to, place)), { recursive: true });
    renameSync(join(from, place), join(to, place));
  }
}
