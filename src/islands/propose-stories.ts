import { makeLibrary, type Asked, type Library } from '../search/find-passages.ts';
import { readQuery } from '../search/read-query.ts';
import type { StoryTexts } from '../search/search-data.ts';
import { runInSlices } from './run-in-slices.ts';

/** So many stories are fetched for a query: the right one is among the first two in `bench:search`. */
const MOST_STORIES = 3;
/** So many words of a query are asked for: its longest, which are its rarest as a rule. Each may cost a piece of the index. */
const MOST_WORDS = 6;
/** A word that is in more than this share of the stories says nothing about which one is meant. */
const COMMON = 0.25;

/** What of Pagefind's API is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string; score: number }[]; unfilteredResultCount: number }>;
}

/**
 * The search of a site whose texts do not travel together. Pagefind's index, cut into pieces of which a query fetches those of its
 * words, proposes stories; their texts are fetched, each once, and searched as on a small site. Words are asked for one by one,
 * since Pagefind wants every word of a query and a mistyped one stands nowhere.
 *
 * @param parts address of the folder of texts, which are called after Pagefind's ids
 * @param index address of Pagefind's folder
 */
export async function openProposals(parts: string, index: string): Promise<(asked: Asked, goesOn: () => boolean) => Promise<Library | null>> {
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
  return async (asked, goesOn) => {
    const ids = await proposeStories(pagefind, `${asked.query} ${asked.speaker}`);
    if (!goesOn()) return null;
    const name = ids.join(' ');
    const known = libraries.get(name);
    if (known) return known;
    const library = await runInSlices(makeLibrary((await Promise.all(ids.map(load))).flat()), { goesOn });
    if (library) libraries.set(name, library);
    return library;
  };
}

/** Stories by the weight of the query's words that they hold. */
async function proposeStories(pagefind: Pagefind, query: string): Promise<string[]> {
  const words = [...new Set(readQuery(query).map(({ form }) => form))].toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  const worth = new Map<string, number>();
  const answers = await Promise.all(words.map((word) => pagefind.search(word)));
  const most = Math.max(1, ...answers.map(({ results }) => results.length));
  for (const { results } of answers.toSorted((a, b) => a.results.length - b.results.length)) {
    if (results.length > COMMON * Math.max(MANY, most) && worth.size > 0) continue;
    for (const { id } of results) worth.set(id, (worth.get(id) ?? 0) + Math.log(1 + (2 * most) / results.length));
  }
  return [...worth].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_STORIES).map(([id]) => id);
}

const MANY = 40;

async function fetchTexts(address: string): Promise<readonly StoryTexts[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Status ${response.status}`);
  return ((await response.json()) as { stories: readonly StoryTexts[] }).stories;
}
