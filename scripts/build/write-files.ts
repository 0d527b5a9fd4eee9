import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUNDLE, unpackFiles } from '../../src/exports/story/story-bundle.ts';

/**
 * Writes the files of a story that are no pages into a site, in the place of the one file that Astro made of them.
 *
 * @throws if the disk does
 */
export function writeFiles(site: string, story: string): void {
  const bundle = join(site, story, BUNDLE);
  let folder = '';
  for (const [path, text] of unpackFiles(readFileSync(bundle, 'utf8'))) {
    const file = join(site, path);
    // Many stand beside each other.
    if (dirname(file) !== folder) mkdirSync((folder = dirname(file)), { recursive: true });
    writeFileSync(file, text);
  }
  rmSync(bundle);
}
