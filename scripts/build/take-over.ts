import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { StandingStories, type StandingStory } from '../../src/model/standing-story.ts';

/** What Astro names by its content: styles, scripts and fonts. */
const ASSETS = '_astro';

/** Pages for the frames of other sites, by story. */
const EMBEDS = 'embed';

/**
 * Copies the pages of a story out of a finished site, with the assets they need. They are copied before the new pages are
 * built: nobody knows what another build makes of the site in the meantime. If one replaces it while they are copied, all
 * are copied again, so that no pages of two sites mix.
 *
 * @param out the site
 * @param base the path that the new pages are built for; links of pages built for another would lead nowhere
 * @param aside a folder for what is copied, in the shape of a site
 * @param copy copies a file or a folder; tests change the site in between
 * @returns the story, or in words why its pages cannot be had, to stand after "left out: "
 * @throws if the disk does
 */
export function setAside(
  out: string,
  id: string,
  base: string,
  aside: string,
  copy: Copy = (from, to) => cpSync(from, to, { recursive: true }),
): StandingStory | string {
  for (;;) {
    const site = identityOf(out);
    try {
      const story = copyStory(out, id, base, aside, copy);
      if (identityOf(out) === site) return story;
    } catch (error) {
      if (identityOf(out) === site) throw error;
    }
    rmSync(aside, { recursive: true, force: true });
  }
}

type Copy = (from: string, to: string) => void;

/** A number that a folder put in this one's place does not have; `undefined` if there is none. */
const identityOf = (folder: string): number | undefined => statSync(folder, { throwIfNoEntry: false })?.ino;

function copyStory(out: string, id: string, base: string, aside: string, copy: Copy): StandingStory | string {
  const standing = readStandingStories(out);
  const story = standing?.stories.find((each) => each.id === id);
  if (!standing || !story || !existsSync(join(out, id))) return 'there is no earlier site that has its pages';
  if (standing.base !== base)
    return `the earlier site was built for the path \`${standing.base}\`, not \`${base}\``;
  const folders = [id, ...story.formerly]
    .flatMap((name) => [name, join(EMBEDS, name)])
    .filter((name) => existsSync(join(out, name)));
  for (const folder of folders) copy(join(out, folder), join(aside, folder));
  mkdirSync(join(aside, ASSETS), { recursive: true });
  for (const asset of findAssets(out, folders)) copy(join(out, ASSETS, asset), join(aside, ASSETS, asset));
  return story;
}

/**
 * Puts a story that was set aside into a new site. What the new one has itself stays: an address that now belongs to another
 * story, and assets of the same name, which are the same.
 *
 * @throws if the disk does
 */
export function takeOver(aside: string, fresh: string): void {
  if (!existsSync(aside)) return;
  const embeds = join(aside, EMBEDS);
  const ofStories = existsSync(embeds) ? readdirSync(embeds).map((name) => join(EMBEDS, name)) : [];
  for (const name of [...readdirSync(aside).filter((each) => each !== EMBEDS), ...ofStories])
    if (name === ASSETS || !existsSync(join(fresh, name)))
      cpSync(join(aside, name), join(fresh, name), { recursive: true, force: false });
}

/** @returns `null` for a folder without a list that can be read: no site, or one of an older version */
function readStandingStories(out: string): StandingStories | null {
  try {
    return StandingStories.parse(JSON.parse(readFileSync(join(out, 'stories.json'), 'utf8')));
  } catch {
    return null;
  }
}

/** Names of the assets that the pages in these folders name, and those that these name in turn. */
function findAssets(out: string, folders: readonly string[]): Set<string> {
  const all = new Set(existsSync(join(out, ASSETS)) ? readdirSync(join(out, ASSETS)) : []);
  const found = new Set<string>();
  const next = folders.flatMap((folder) =>
    readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => extname(name) === '.html')
      .map((name) => join(out, folder, name)),
  );
  for (let file = next.pop(); file !== undefined; file = next.pop())
    for (const [name] of readFileSync(file, 'utf8').matchAll(/[\w.~@-]+/gu))
      if (all.has(name) && !found.has(name)) {
        found.add(name);
        if (['.css', '.js'].includes(extname(name))) next.push(join(out, ASSETS, name));
      }
  return found;
}
