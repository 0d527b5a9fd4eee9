import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LIST } from '../../pictures/draw-pictures.ts';
import { countLinked, linkOrCopy } from './link-files.ts';
import { folderOf, movePlaces, placesIn, textsOf, type KeptStory } from './places.ts';

/**
 * The site that the last build replaced. Of most stories it has the very files that are kept, so the next build moves these
 * folders into the new site: to make all folders anew, and to take away those before, took two thirds of a build in which
 * nothing changed. It lies with what is kept, and goes with it.
 */
const SPARE = '.spare';

/**
 * Keeps a site that was replaced, if it has files that are kept.
 *
 * @param former the site, on any disk
 * @param kept the folder of kept pages
 * @returns `false` if it was not kept, and stays where it is
 */
export function keepSpare(former: string, kept: string): boolean {
  try {
    if (!hasKept(former, kept)) return false;
    renameSync(former, join(kept, SPARE));
    return true;
  } catch {
    return false; // another disk, or another build has just taken what is kept
  }
}

/** Whether a story's page in a site is the file that is kept of it: where the disk has one name for a file, none is. */
function hasKept(site: string, kept: string): boolean {
  return readdirSync(kept).some((id) => {
    const page = numberOf(join(site, id, 'index.html'));
    return (
      page !== undefined &&
      readdirSync(join(kept, id)).some(
        (digest) => numberOf(join(kept, id, digest, id, 'index.html')) === page,
      )
    );
  });
}

const numberOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino;

/**
 * Moves the pages of a story out of the site before last, if they are those that are kept.
 *
 * @param folder a build's folder with what is kept
 * @param site the new site
 * @returns how many there are; `null` if they are not, and nothing is moved
 * @throws if the disk does
 */
export function moveSpare(folder: string, site: string, story: KeptStory): number | null {
  const spare = join(folder, SPARE);
  if (!existsSync(join(spare, story.id))) return null;
  const kept = folderOf(folder, story);
  undo(kept, spare, story.id);
  const pages = countLinked(kept, spare, placesIn(spare, story));
  if (pages !== null) movePlaces(spare, site, story);
  return pages;
}

/**
 * Gives a site back what a build takes away once the pages are in it: the lists of what pictures for sharing show, which come
 * into each new site anew, and texts, where all are sent at once.
 */
function undo(kept: string, spare: string, id: string): void {
  for (const place of [id, join(id, BLIND)]) {
    const list = join(place, LIST);
    if (!existsSync(join(kept, list))) continue;
    rmSync(join(spare, place, PICTURES), { recursive: true, force: true });
    giveBack(list);
  }
  giveBack(textsOf(id));

  function giveBack(file: string): void {
    if (!existsSync(join(kept, file)) || existsSync(join(spare, file))) return;
    mkdirSync(dirname(join(spare, file)), { recursive: true });
    linkOrCopy(join(kept, file), join(spare, file));
  }
}

/** Names of folders: the pictures of a story, and the story without its outlets' names. */
const PICTURES = 'pictures';
const BLIND = 'blind';
