import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Part } from '../../../src/corpus/split-stories.ts';
import { bringPages } from '../kept/kept-pages.ts';
import type { KeptStory } from '../kept/places.ts';
import { partJson, type Ground } from './part-file.ts';

/**
 * A part of a site is what a build of some of its stories keeps for the next build: compiled stories, pages and pictures.
 * The build of all stories that has the parts of all has nothing to do but the pages of the whole site.
 */
const STORIES = 'corpus';
const PAGES = 'pages';
const PICTURES = 'pictures';

/** What a build has made. */
interface Made {
  readonly part: Part;
  readonly ground: Ground;
  /** Ids of its stories. */
  readonly stories: readonly string[];
  /** The cache of compiled stories. */
  readonly corpus: string;
  /** Its pictures in the cache. */
  readonly pictures: readonly string[];
}

/**
 * Puts the pages of stories into a part, which is finished by `writePart`.
 *
 * @param pages the folder in which a build keeps them
 * @throws if the disk does
 */
export function putPages(folder: string, pages: string, stories: readonly KeptStory[]): void {
  for (const story of stories) bringPages(pages, join(folder, PAGES), story);
}

/**
 * Writes all of a part but its pages.
 *
 * @throws if the disk does
 */
export function writePart(folder: string, made: Made): void {
  for (const name of [STORIES, PICTURES]) mkdirSync(join(folder, name), { recursive: true });
  // A story that is not there is compiled again: the cache could not be written.
  for (const file of made.stories.map((id) => `${id}.json`))
    if (existsSync(join(made.corpus, file)))
      copyFileSync(join(made.corpus, file), join(folder, STORIES, file), CLONE);
  for (const file of made.pictures) copyFileSync(file, join(folder, PICTURES, basename(file)), CLONE);
  const own = made.stories.map((id) => [id, made.ground.stories[id] ?? ''] as const);
  writeFileSync(
    join(folder, 'part.json'),
    partJson({ ...made.part, ...made.ground, stories: Object.fromEntries(own) }),
  );
}

/**
 * Puts what parts have where a build looks for it.
 *
 * @param folders of the parts
 * @param to.corpus the cache of compiled stories
 * @param to.pictures that of drawn pictures
 * @param to.pages a folder for the pages of all
 * @throws if the disk does
 */
export function takeParts(
  folders: readonly string[],
  to: { readonly corpus: string; readonly pictures: string; readonly pages: string },
): void {
  mkdirSync(to.pages, { recursive: true });
  for (const folder of folders) {
    putInto(join(folder, STORIES), to.corpus);
    putInto(join(folder, PICTURES), to.pictures);
    for (const id of namesIn(join(folder, PAGES)))
      for (const digest of foldersIn(join(folder, PAGES, id)))
        bringPages(join(folder, PAGES), to.pages, { id, digest });
  }
}

/** Each file is whole from the moment it is there: other builds use the same cache. */
function putInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of namesIn(from)) {
    const half = join(to, `${name}.${process.pid}.tmp`);
    copyFileSync(join(from, name), half, CLONE);
    renameSync(half, join(to, name));
  }
}

/** What carries parts from one machine to another may leave out a folder that is empty. */
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Where the file system can, a copy takes no room until it is changed. */
const CLONE = constants.COPYFILE_FICLONE;
