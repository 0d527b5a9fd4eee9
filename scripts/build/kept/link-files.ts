import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes down what a kept folder is, so that a change of it is seen.
 *
 * @throws if the disk does
 */
export const writeState = (kept: string): void => writeFileSync(stateFile(kept), JSON.stringify(walk(kept)));

/**
 * Gives all files of a kept folder another name in a folder that is not there yet: copying them takes as long as a tenth of
 * making them. Whoever changes a file of the site where it lies changes what is kept, too, which is seen here.
 *
 * @returns how many pages it has; `null` if there is no such folder or it is not what was kept: then nothing is left in `links`
 * @throws if the disk does
 */
export function linkKept(kept: string, links: string): number | null {
  if (!existsSync(stateFile(kept))) return null;
  mkdirSync(dirname(links), { recursive: true });
  const state = walk(kept, links);
  if (JSON.stringify(state) === readFileSync(stateFile(kept), 'utf8')) return state.pages;
  rmSync(links, { recursive: true, force: true });
  return null;
}

/** How many pages are in a folder; 0 where there is none. */
export const countPages = (folder: string): number => (existsSync(folder) ? walk(folder).pages : 0);

/** Beside the folder. */
const stateFile = (kept: string): string => `${kept}.json`;

/** What the files of a folder have in common: it changes when one is written to, put there or taken away. */
interface State {
  files: number;
  pages: number;
  bytes: number;
  /** When the last was changed, ms. */
  changed: number;
}

/** Goes through all files of a folder, and gives each a name in another one besides. */
function walk(
  folder: string,
  links?: string,
  state: State = { files: 0, pages: 0, bytes: 0, changed: 0 },
): Readonly<State> {
  if (links !== undefined) mkdirSync(links);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    // Names come from the disk and need no tidying.
    const file = `${folder}/${entry.name}`;
    const link = links && `${links}/${entry.name}`;
    if (entry.isDirectory()) {
      walk(file, link, state);
      continue;
    }
    const { size, mtimeMs } = statSync(file);
    state.files += 1;
    if (entry.name.endsWith('.html')) state.pages += 1;
    state.bytes += size;
    state.changed = Math.max(state.changed, mtimeMs);
    if (link !== undefined) linkOrCopy(file, link);
  }
  return state;
}

/** Some file systems have one name for a file. */
function linkOrCopy(file: string, link: string): void {
  try {
    linkSync(file, link);
  } catch {
    copyFileSync(file, link);
  }
}
