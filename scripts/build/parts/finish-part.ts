import { resolve } from 'node:path';
import { CACHE_FOLDER } from '../../../src/corpus/folders.ts';
import type { Part } from '../../../src/corpus/split-stories.ts';
import { counted } from '../../../src/text/counted.ts';
import { addPictures } from '../add-pictures.ts';
import { contentOf, partOf, readHandover, type BuildRun } from '../build-run.ts';
import { readGround } from './part-file.ts';
import { writePart } from './take-parts.ts';

/**
 * Makes of what was built a part of a site.
 *
 * @param shown the folder it goes to, as messages name it
 * @returns what to say of it
 * @throws if the disk does
 */
export async function finishPart(run: BuildRun, part: Part, shown: string): Promise<string> {
  const { root, env, work } = run;
  const stories = readHandover(run).stories?.map(({ id }) => id) ?? [];
  writePart(partOf(work), {
    part,
    ground: readGround(root, contentOf(run), env),
    stories,
    corpus: resolve(root, CACHE_FOLDER),
    pictures: stories.length > 0 ? await addPictures(run) : [],
  });
  const has = stories.length === 0 ? 'it has no story' : counted(stories.length, 'story', 'stories');
  return `Part ${part.number}/${part.of} is in \`${shown}\`: ${has}. Merge all parts with \`merge\`.`;
}
