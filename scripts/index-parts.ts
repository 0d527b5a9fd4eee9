import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { StoryTexts } from '../src/search/search-data.ts';

/**
 * Makes the index that proposes stories on a site whose texts do not travel together (`src/search/split-texts.ts`): one record a
 * story, in Pagefind's format, cut into pieces of which a query fetches those of its words. Each part of the texts is renamed to
 * the id that Pagefind gives its story, so that a proposal leads to it without a further file.
 *
 * @param folder the built site
 * @returns how many stories were indexed; 0 where the texts travel together and nothing is to do
 * @throws Error where Pagefind refuses a record
 */
export async function indexParts(folder: string): Promise<number> {
  const parts = join(folder, 'search', 'parts');
  if (!existsSync(parts)) return 0;
  const names = (await readdir(parts)).filter((name) => name.endsWith('.json'));
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  for (const name of names) {
    const { stories } = JSON.parse(await readFile(join(parts, name), 'utf8')) as { stories: readonly StoryTexts[] };
    const added = await index.addCustomRecord({ url: name, content: stories.map(wordsOf).join('\n'), language: 'en' });
    if (added.errors.length > 0) throw new Error(`\`${name}\` was not indexed: ${added.errors.join(', ')}`);
  }
  const target = join(folder, 'search', 'pagefind');
  await index.writeFiles({ outputPath: target });
  await close();
  await nameParts(parts, join(target, 'fragment'));
  await removeUnused(target);
  return names.length;
}

/** What a story is found by: texts, claims, speakers, other names of people, outlets. */
function wordsOf({ articles, claims, speakers, people, title }: StoryTexts): string {
  return [title, ...articles.flatMap(({ name, text }) => [name, text]), ...claims.map(([, statement]) => statement), ...speakers, ...people.flatMap(({ name, aliases }) => [name, ...aliases])].join('\n');
}

/** Fragments are JSON after a mark of twelve letters, compressed; the name of the file is the id. */
async function nameParts(parts: string, fragments: string): Promise<void> {
  for (const file of await readdir(fragments)) {
    const text = gunzipSync(await readFile(join(fragments, file))).toString('utf8');
    const { url } = JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string };
    await rename(join(parts, url.replace(/^\//u, '')), join(parts, `${file.replace(/\.pf_fragment$/u, '')}.json`));
  }
}

/** The search page brings its own look and texts: of Pagefind it needs the script, the index and the reader of the index. */
async function removeUnused(target: string): Promise<void> {
  for (const name of await readdir(target)) {
    if (name === 'fragment' || /-ui\.|-component|-highlight|-worker|^wasm\.unknown/u.test(name)) await rm(join(target, name), { recursive: true });
  }
}
