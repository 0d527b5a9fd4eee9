import { createHash } from 'node:crypto';
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
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes down what a kept folder is, so that a change of it is seen.
 *
 * @throws if the disk does
 */
export const writeState = (kept: string): void => write(kept, stateOf(kept));

/**
 * Gives all files of a kept folder another name in a folder that is not there yet: copying them takes as long as a tenth of
 * making them. Whoever changes a file of the site where it lies changes what is kept, too, which is seen here.
 *
 * @returns how many pages it has; `null` if there is no such folder or it is not what was kept: then nothing is left in `links`
 * @throws if the disk does
 */
export function linkKept(kept: string, links: string): number | null {
  const written = readState(kept);
  if (written === null) return null;
  mkdirSync(dirname(links), { recursive: true });
  const state = stateOf(kept, { links });
  if (!isUnchanged(state, written)) {
    rmSync(links, { recursive: true, force: true });
    return null;
  }
  // Whoever carries what is kept from one disk to another gives its files other numbers.
  if (state.names !== written.names) write(kept, state);
  return state.pages;
}

/**
 * Looks whether some places of a folder still have what `linkKept` made of a kept one: the same names of the same files, none
 * of them changed.
 *
 * @param places folders and files in `links`, not inside each other
 * @returns how many pages they have; `null` if they have not
 * @throws if the disk does
 */
export function countLinked(kept: string, links: string, places: readonly string[]): number | null {
  const written = readState(kept);
  if (written === null) return null;
  const state = stateOf(links, { places });
  return isUnchanged(state, written) && state.names === written.names ? state.pages : null;
}

/** How many pages are in a folder; 0 where there is none. */
export const countPages = (folder: string): number => (existsSync(folder) ? stateOf(folder).pages : 0);

/** Beside the folder. */
const stateFile = (kept: string): string => `${kept}.json`;

const write = (kept: string, state: State): void => writeFileSync(stateFile(kept), JSON.stringify(state));

const readState = (kept: string): State | null =>
  existsSync(stateFile(kept)) ? (JSON.parse(readFileSync(stateFile(kept), 'utf8')) as State) : null;

/** What the files of a folder have in common: it changes when one is written to, put there or taken away. */
interface State {
  files: number;
  pages: number;
  bytes: number;
  /** When the last was changed, in whole ms. */
  changed: number;
  /** A digest of their names there, each with the number that the disk has for the file. */
  names: string;
}

const isUnchanged = (state: State, written: State): boolean =>
  (['files', 'pages', 'bytes', 'changed'] as const).every((key) => state[key] === written[key]);

/**
 * Goes through all files of a folder, or of some places in it.
 *
 * @param links a folder in which each file gets a name besides
 */
function stateOf(
  folder: string,
  { links, places }: { links?: string; places?: readonly string[] } = {},
): State {
  const state: State = { files: 0, pages: 0, bytes: 0, changed: 0, names: '' };
  const names: string[] = [];
  const see = (file: string, { size, mtimeMs, ino }: Stats): void => {
    state.files += 1;
    if (file.endsWith('.html')) state.pages += 1;
    state.bytes += size;
    // Copies of a file keep its time to the millisecond, not always to the last digit.
    state.changed = Math.max(state.changed, Math.round(mtimeMs));
    names.push(`${file.slice(folder.length)} ${ino}`);
  };
  if (places === undefined) walk(folder, links, see);
  for (const place of places ?? []) {
    const stat = statSync(`${folder}/${place}`);
    if (stat.isDirectory()) walk(`${folder}/${place}`, undefined, see);
    else see(`${folder}/${place}`, stat);
  }
  // Disks list files in different orders.
  state.names = createHash('sha256').update(names.toSorted().join('\n')).digest('hex').slice(0, 32);
  return state;
}

function walk(folder: string, links: string | undefined, see: (file: string, stat: Stats) => void): void {
  if (links !== undefined) mkdirSync(links);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    // Names come from the disk and need no tidying.
    const file = `${folder}/${entry.name}`;
    const link = links && `${links}/${entry.name}`;
    if (entry.isDirectory()) {
      walk(file, link, see);
      continue;
    }
    see(file, statSync(file));
    if (link !== undefined) linkOrCopy(file, link);
  }
}

/** Some file systems have one name for a file. */
export function linkOrCopy(file: string, link: string): void {
  try {
    linkSync(file, link);
  } catch {
    copyFileSync(file, link);
  }
}
