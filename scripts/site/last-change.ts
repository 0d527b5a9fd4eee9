import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MARKER } from '../build/replace-folder.ts';

/**
 * When a file that a site is made of was last changed.
 *
 * @param folder the content folder; sites inside it are passed over
 * @returns milliseconds since 1970; 0 if there is no such file
 */
export function lastChange(folder: string): number {
  let last = 0;
  for (const entry of readdirSync(resolve(folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (existsSync(join(path, MARKER))) continue;
    if (entry.isDirectory()) last = Math.max(last, lastChange(path));
    else if (/\.(?:txt|ya?ml|woff2?|ttf|otf)$/iu.test(entry.name))
      last = Math.max(last, statSync(path).mtimeMs);
  }
  return last;
}
