import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { listOf } from '../../src/search/texts/record-list.ts';
import type { StoryTexts } from '../../src/search/texts/search-data.ts';
import { addressInFragment } from './read-fragment.ts';

/**
 * Sentences in one record of the index. Measured on generated documents, 20,000 in 106 stories: of 100
 * verbatim queries, the right story is among the first three for 58 with a story a record, 96 with ten
 * sentences, 97 with five, and 99 with each sentence alone. The part of the index that every first query
 * fetches grows with the number of records.
 */
const SENTENCES = 5;

/**
 * Makes the index that proposes stories on a site with too many texts to send at once
 * (`src/search/texts/split-texts.ts`), in Pagefind's format: cut into pieces, of which a query fetches those
 * of its words. Beside it, small lists by the beginning of Pagefind's ids say which story a record belongs
 * to; Pagefind's own files for that would carry the texts a second time.
 *
 * @param folder the built site
 * @returns how many stories were indexed; 0 if all texts are sent at once and nothing needs to be done
 * @throws Error if Pagefind refuses a record
 */
export async function indexParts(folder: string): Promise<number> {
  const parts = join(folder, 'search', 'parts');
  if (!existsSync(parts)) return 0;
  const names = (await readdir(parts)).filter((name) => name.endsWith('.json'));
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  for (const name of names) {
    const { stories } = JSON.parse(await readFile(join(parts, name), 'utf8')) as {
      stories: readonly StoryTexts[];
    };
    for (const [i, content] of stories.flatMap(recordsOf).entries()) {
      const added = await index.addCustomRecord({
        url: `${name.replace(/\.json$/u, '')}/${i}`,
        content,
        language: 'en',
      });
      if (added.errors.length > 0) throw new Error(`\`${name}\` was not indexed: ${added.errors.join(', ')}`);
    }
  }
  const target = join(folder, 'search', 'pagefind');
  await index.writeFiles({ outputPath: target });
  await close();
  await listRecords(target);
  await removeUnused(target);
  return names.length;
}

/**
 * What a story is found by: its texts, a few sentences at a time, and its claims, with the names that belong
 * to it.
 */
function recordsOf({ articles, claims, speakers, title }: StoryTexts): string[] {
  const groups = [
    ...articles.flatMap(({ name, text }) => grouped(text.split('\n')).map((group) => `${group}\n${name}`)),
    ...grouped(claims.map(([, statement]) => statement)),
  ];
  return [[title, ...speakers].join('\n'), ...groups];
}

function grouped(lines: readonly string[]): string[] {
  return lines.flatMap((_, i) => (i % SENTENCES === 0 ? [lines.slice(i, i + SENTENCES).join('\n')] : []));
}

/** The name of a fragment's file is the record's id; its address begins with the story. */
async function listRecords(target: string): Promise<void> {
  const lists = new Map<string, Record<string, string>>();
  for (const file of await readdir(join(target, 'fragment'))) {
    const address = addressInFragment(await readFile(join(target, 'fragment', file)));
    const id = file.replace(/\.pf_fragment$/u, '');
    const list = lists.get(listOf(id)) ?? {};
    lists.set(listOf(id), list);
    list[id] = address.replace(/^\//u, '').split('/')[0] ?? '';
  }
  await mkdir(join(target, 'records'));
  for (const [name, list] of lists)
    await writeFile(join(target, 'records', `${name}.json`), JSON.stringify(list));
}

/**
 * The search page has its own look and texts: of Pagefind it needs the script, the index and the index
 * reader.
 */
async function removeUnused(target: string): Promise<void> {
  for (const name of await readdir(target)) {
    if (name === 'fragment' || /-ui\.|-component|-highlight|-worker|^wasm\.unknown/u.test(name))
      await rm(join(target, name), { recursive: true });
  }
}
