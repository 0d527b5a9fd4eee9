import { createHash } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { linkKept, writeState } from './link-files.ts';
import { folderOf, movePlaces, type KeptStory } from './places.ts';
import { moveSpare } from './spare-site.ts';

/**
 * Pages that an earlier build made, so that only those of changed stories are made again. They are kept by the code that made
 * them and by the site they are for, and there by the digest of their story: `<story>/<digest>/`, which has the shape of a
 * site, with its state beside it. A build takes them into its own folder by one rename, so that no other build has them meanwhile, and gives them back.
 * A build that is killed loses them: the next one makes every page.
 */

/** Sites whose pages are kept; the one built longest ago goes first. */
const MOST_SITES = 4;

/**
 * The name under which pages are kept: a digest of all code, and of what the environment says of the site.
 *
 * @param root the project's folder
 * @param site whatever else pages depend on, and what tells two sites apart: content folder, base path, address, `site.yaml`
 */
export function keptPagesOf(root: string, site: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, codeDigest(root), ...site]));
  return join(root, '.cache', 'pages', hash.digest('hex').slice(0, 32));
}

/** A digest of all that makes pages besides the content: code, styles, public files, packages, and what is done with the pages. */
export function codeDigest(root: string): string {
  const hash = createHash('sha256');
  for (const part of ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'scripts/build'])
    for (const file of filesOf(join(root, part)))
      hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Takes what is kept into a build's own folder, which is not there yet; nothing where another build has just taken it. */
export function takePages(kept: string, folder: string): void {
  try {
    renameSync(kept, folder);
  } catch {
    mkdirSync(folder, { recursive: true });
  }
}

/**
 * Moves the pages of a story out of a site into a build's folder.
 *
 * @throws if the disk does
 */
export function movePages(site: string, folder: string, story: KeptStory): void {
  const kept = folderOf(folder, story);
  // Of an earlier build, and changed since.
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  movePlaces(site, kept, story);
  writeState(kept);
}

/**
 * Copies the pages of a story that another build kept into a build's folder.
 *
 * @param from the folder of that build; the story's pages in it may have been carried elsewhere since
 * @throws if the disk does
 */
export function bringPages(from: string, folder: string, story: Pick<KeptStory, 'id' | 'digest'>): void {
  const kept = folderOf(folder, story);
  cpSync(folderOf(from, story), kept, { recursive: true, mode: constants.COPYFILE_FICLONE });
  writeState(kept);
}

/**
 * Puts the pages of a story from a build's folder into a site, as other names of the same files: those that the site before
 * last has, if it has all of them.
 *
 * @returns how many there are; `null` if there are none of the story as it is now, or if they are not what was kept
 * @throws if the disk does
 */
export function linkPages(folder: string, site: string, story: KeptStory): number | null {
  const moved = moveSpare(folder, site, story);
  if (moved !== null) return moved;
  const part = join(site, '.part');
  const pages = linkKept(folderOf(folder, story), part);
  if (pages === null) return null;
  movePlaces(part, site, story);
  rmSync(part, { recursive: true });
  return pages;
}

/** Gives back a build's folder, without what no story of the site needs. Of two builds of one site at once, the last to end is kept. */
export function keepPages(kept: string, folder: string, stories: readonly KeptStory[]): void {
  const digests = new Map(stories.map(({ id, digest }) => [id, digest]));
  for (const id of readdirSync(folder))
    for (const name of digests.has(id) ? readdirSync(join(folder, id)) : [''])
      if (name.replace('.json', '') !== digests.get(id))
        rmSync(join(folder, id, name), { recursive: true, force: true });
  const all = dirname(kept);
  mkdirSync(all, { recursive: true });
  const now = new Date();
  utimesSync(folder, now, now);
  rmSync(kept, { recursive: true, force: true });
  try {
    renameSync(folder, kept);
  } catch {
    return; // another build of this site has just given back its own
  }
  const sites = readdirSync(all).map((name) => ({ path: join(all, name), at: ageOf(join(all, name)) }));
  for (const { path } of sites.toSorted((a, b) => b.at - a.at).slice(MOST_SITES))
    rmSync(path, { recursive: true, force: true });
}

/** 0 for what another build has just taken. */
function ageOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}
