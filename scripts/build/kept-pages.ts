import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Pages that an earlier build made, so that only those of changed stories are made again. Astro keeps them with the digest
 * of each page's story (`cacheKey` in `getStaticPaths`); here they are kept by the code that made them and by the site they
 * are for. A build takes them into its own folder by one rename, so that no other build has them meanwhile, and gives them
 * back when all went well. A build that fails or is killed loses them: the next one makes every page.
 */

/** What Astro needs of an earlier build: a list of pages with their digests, and the pages. */
const PARTS = ['incremental-build.json', 'dist'];

/** Sites whose pages are kept; the one built longest ago goes first. */
const MOST_SITES = 4;

/**
 * The name under which pages are kept: a digest of all code, styles and public files, and of what the environment says of
 * the site. The story's own data is Astro's part.
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

/** Takes what is kept into Astro's folder for a build; nothing where another build has just taken it. */
export function takePages(kept: string, folder: string): void {
  const taken = join(folder, 'taken');
  try {
    renameSync(kept, taken);
  } catch {
    return;
  }
  for (const part of PARTS)
    if (existsSync(join(taken, part))) renameSync(join(taken, part), join(folder, part));
}

/** Gives back what Astro's folder has now. Of two builds of one site at once, the last to end is kept. */
export function keepPages(kept: string, folder: string): void {
  const given = join(folder, 'given');
  mkdirSync(given);
  for (const part of PARTS)
    if (existsSync(join(folder, part))) renameSync(join(folder, part), join(given, part));
  const all = join(kept, '..');
  mkdirSync(all, { recursive: true });
  const now = new Date();
  utimesSync(given, now, now);
  rmSync(kept, { recursive: true, force: true });
  try {
    renameSync(given, kept);
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
