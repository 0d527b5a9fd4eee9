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

/**
 * Pages that an earlier build made, so that only those of changed stories are made again. They are kept by the code that made
 * them and by the site they are for, and there by the digest of their story: `<story>/<digest>/`, which has the shape of a
 * site. A build takes them into its own folder by one rename, so that no other build has them meanwhile, and gives them back.
 * A build that is killed loses them: the next one makes every page.
 */

/** Sites whose pages are kept; the one built longest ago goes first. */
const MOST_SITES = 4;

/** A story with the digest of all that its pages are made of, and its former ids, under which they stand too. */
export interface KeptStory {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly digest: string;
}

/**
 * The name under which pages are kept: a digest of all code, styles and public files, and of what the environment says of
 * the site.
 *
 * @param root the project's folder
 * @param site whatever else pages depend on, and what tells two sites apart: content folder, base path, address, `site.yaml`
 */
export function keptPagesOf(root: string, site: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...site]));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package-lock.json'])
    for (const file of filesOf(join(root, part)))
      hash.update(file.slice(root.length)).update(readFileSync(file));
  return join(root, '.cache', 'pages', hash.digest('hex').slice(0, 32));
}

/** Takes what is kept into a build's own folder, which is not there yet; nothing where another build has just taken it. */
export function takePages(kept: string, folder: string): void {
  try {
    renameSync(kept, folder);
  } catch {
    mkdirSync(folder, { recursive: true });
  }
}

/** Whether a build's folder has the pages of a story as it is now. */
export const hasPages = (folder: string, story: KeptStory): boolean => existsSync(folderOf(folder, story));

/**
 * Moves the pages of a story out of a site into a build's folder.
 *
 * @throws if the disk does
 */
export function movePages(site: string, folder: string, story: KeptStory): void {
  const whole = folderOf(folder, story);
  const part = `${whole}.part`;
  for (const place of placesOf(story)) {
    if (!existsSync(join(site, place))) continue;
    mkdirSync(dirname(join(part, place)), { recursive: true });
    renameSync(join(site, place), join(part, place));
  }
  mkdirSync(part, { recursive: true });
  renameSync(part, whole);
}

/**
 * Copies the pages of a story from a build's folder into a site. A site may be changed by whoever serves it, so that no file
 * is shared; a file system that can shares blocks until then.
 *
 * @throws if the disk does
 */
export function copyPages(folder: string, site: string, story: KeptStory): void {
  cpSync(folderOf(folder, story), site, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

/** Gives back a build's folder, without what no story of the site needs. Of two builds of one site at once, the last to end is kept. */
export function keepPages(kept: string, folder: string, stories: readonly KeptStory[]): void {
  const digests = new Map(stories.map(({ id, digest }) => [id, digest]));
  for (const id of readdirSync(folder))
    for (const digest of digests.has(id) ? readdirSync(join(folder, id)) : [''])
      if (digest !== digests.get(id)) rmSync(join(folder, id, digest), { recursive: true, force: true });
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

const folderOf = (folder: string, { id, digest }: KeptStory): string => join(folder, id, digest);

/** Where a site has the pages of a story, under each of its names. */
const placesOf = ({ id, formerly }: KeptStory): string[] => [
  ...[id, ...formerly].flatMap((name) => [name, join('embed', name)]),
  join('search', 'parts', `${id}.json`),
];

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
