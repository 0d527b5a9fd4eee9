import { makeLibrary, type Asked, type Library } from '../search/find-documents.ts';
import { readQuery } from '../search/query/read-query.ts';
import { listOf } from '../search/texts/record-list.ts';
import type { StoryTexts } from '../search/texts/search-data.ts';
import { runInSlices } from './run-in-slices.ts';

/**
 * At most this many stories are fetched for a query (`scripts/build/index-parts.ts` says how often the right one is
 * among them).
 */
const MOST_STORIES = 3;
/**
 * At most this many words of a query are looked up: the longest, which are usually the rarest. Each may cost
 * a piece of the index.
 */
const MOST_WORDS = 8;
/** Words in more records than this say nothing about the story that is meant, if there are rarer ones. */
const COMMON = 2_000;
/** Records whose stories are looked up. */
const MOST_RECORDS = 6;

/** The part of Pagefind's API that is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string }[] }>;
}

/**
 * The search of a site with too many texts to send at once. Pagefind's index proposes stories; it is cut into
 * pieces, and a query fetches those of its words. The texts of the stories are fetched once each and searched
 * as on a small site. Words are looked up one by one, because Pagefind wants every word of a query, and a
 * mistyped one occurs nowhere.
 *
 * @param parts address of the folder of texts, which are named after their stories
 * @param index address of Pagefind's folder
 */
export async function openProposals(
  parts: string,
  index: string,
): Promise<(asked: Asked, goesOn: () => boolean) => Promise<Library | null>> {
  const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', noWorker: true });
  await pagefind.init();
  const loaded = new Map<string, Promise<readonly StoryTexts[]>>();
  const libraries = new Map<string, Library>();
  const load = (id: string): Promise<readonly StoryTexts[]> => {
    const texts = loaded.get(id) ?? fetchTexts(`${parts}${id}.json`);
    loaded.set(id, texts);
    return texts;
  };
  const lists = new Map<string, Promise<Record<string, string>>>();
  const list = (name: string): Promise<Record<string, string>> => {
    const read = lists.get(name) ?? fetchJson<Record<string, string>>(`${index}records/${name}.json`);
    lists.set(name, read);
    return read;
  };
  return async (asked, goesOn) => {
    const ids = await storiesOf(await proposeRecords(pagefind, `${asked.query} ${asked.speaker}`), list);
    if (!goesOn()) return null;
    const name = ids.join(' ');
    const known = libraries.get(name);
    if (known) return known;
    const library = await runInSlices(makeLibrary((await Promise.all(ids.map(load))).flat()), { goesOn });
    if (library) libraries.set(name, library);
    return library;
  };
}

/** Records of the index by the weight of the query's words that they hold, the best first. */
async function proposeRecords(pagefind: Pagefind, query: string): Promise<string[]> {
  const words = [...new Set(readQuery(query).map(({ form }) => form))]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS);
  const worth = new Map<string, number>();
  const answers: (readonly { id: string }[])[] = [];
  for (const word of words) answers.push((await pagefind.search(word)).results);
  const most = Math.max(1, ...answers.map(({ length }) => length));
  for (const results of answers.toSorted((a, b) => a.length - b.length)) {
    if (results.length > COMMON && worth.size > 0) {
      // A common word still decides between records that rarer ones found.
      for (const { id } of results)
        if (worth.has(id)) worth.set(id, (worth.get(id) ?? 0) + Math.log(1 + (2 * most) / results.length));
    } else
      for (const { id } of results)
        worth.set(id, (worth.get(id) ?? 0) + Math.log(1 + (2 * most) / results.length));
  }
  return [...worth]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_RECORDS)
    .map(([id]) => id);
}

/** The stories of the best records, each once. */
async function storiesOf(
  records: readonly string[],
  list: (name: string) => Promise<Record<string, string>>,
): Promise<string[]> {
  const stories = await Promise.all(records.map(async (id) => (await list(listOf(id)))[id] ?? ''));
  return [...new Set(stories)].filter((story) => story !== '').slice(0, MOST_STORIES);
}

async function fetchTexts(address: string): Promise<readonly StoryTexts[]> {
  return (await fetchJson<{ stories: readonly StoryTexts[] }>(address)).stories;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Status ${response.status}`);
  return (await response.json()) as T;
}
