import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proposals } from '../../src/search/proposals/make-proposals.ts';
import type { StoryTexts } from '../../src/search/texts/search-data.ts';

/**
 * Makes the index that proposes stories on a site with too many texts to send at once
 * (`src/search/texts/split-texts.ts`) from the texts of its stories: the words of all in `search/index/words.json`, and in a
 * folder beside it, named by a digest, the lists of their places. The same texts give the same bytes.
 *
 * @param folder the built site
 * @param stories a folder in the shape of a site with the pages of its stories, which may be the same
 * @returns how many stories were indexed; 0 if all texts are sent at once and nothing needs to be done
 */
export async function indexParts(folder: string, stories: string): Promise<number> {
  const parts = join(stories, 'search', 'parts');
  if (!existsSync(parts)) return 0;
  if (areInOne(folder)) return 0;
  const names = (await readdir(parts)).filter((name) => name.endsWith('.json')).toSorted();
  // A build that makes nothing anew does without all that reads texts.
  const { makeProposals } = await import('../../src/search/proposals/make-proposals.ts');
  const { proposals, lists, owners } = makeProposals(textsOf(names.map((name) => join(parts, name))));
  const target = join(folder, 'search', 'index');
  await rm(target, { recursive: true, force: true });
  const digest = createHash('sha256').update(JSON.stringify(proposals));
  for (const list of lists) digest.update(list);
  const name = digest.digest('hex').slice(0, 12);
  await mkdir(join(target, name), { recursive: true });
  for (const [i, list] of lists.entries()) await writeFile(join(target, name, `${i}.bin`), list);
  await writeFile(join(target, name, 'owners.json'), JSON.stringify(owners));
  const words: Proposals = { folder: name, ...proposals };
  await writeFile(join(target, 'words.json'), JSON.stringify(words));
  return names.length;
}

/**
 * Takes the texts of single stories out of a site that sends all texts at once: each story is kept with its own.
 *
 * @param folder the built site, with the pages of its stories
 */
export async function removeParts(folder: string): Promise<void> {
  if (areInOne(folder)) await rm(join(folder, 'search', 'parts'), { recursive: true, force: true });
}

function areInOne(folder: string): boolean {
  const file = join(folder, 'search', 'texts.json');
  if (!existsSync(file)) return false;
  const { stories } = JSON.parse(readFileSync(file, 'utf8')) as { stories: readonly StoryTexts[] };
  return stories.length > 0;
}

/** One story at a time: an archive need not fit into memory. */
function* textsOf(files: readonly string[]): Generator<StoryTexts> {
  for (const file of files)
    yield* (JSON.parse(readFileSync(file, 'utf8')) as { stories: readonly StoryTexts[] }).stories;
}
