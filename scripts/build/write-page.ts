import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a page that Astro has made. Astro itself would, too, with five promises a page: those take longer than making a small
 * page does.
 *
 * @param out the folder of the site
 * @param path of the page below it, as addresses have it: encoded, between slashes
 * @throws if the disk does
 */
export function writePage(out: string, path: string, page: Uint8Array | string): void {
  const folder = join(out, decodeURI(path));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
}
