import { makeLibrary, type Asked, type Library } from '../search/find-documents.ts';
import { findStories } from '../search/proposals/find-stories.ts';
import type { Owners, Proposals } from '../search/proposals/make-proposals.ts';
import { openProposals, type ProposalIndex } from '../search/proposals/open-proposals.ts';
import type { StoryTexts } from '../search/texts/search-data.ts';
import { runInSlices } from './run-in-slices.ts';

/**
 * The search of a site with too many texts to send at once. The words of all texts come first; a query then fetches the
 * lists of places of its words, and the texts of the stories where they stand together, which are searched as on a small
 * site. Everything is fetched once.
 *
 * @param parts address of the folder of texts, which are named after their stories
 * @param proposals address of the folder of the index
 */
export async function openProposer(
  parts: string,
  proposals: string,
): Promise<(asked: Asked, goesOn: () => boolean) => Promise<Library | null>> {
  // The lists of an earlier build are gone, so its words must not come out of a cache unasked.
  const fetched = await fetchJson<Proposals>(`${proposals}words.json`, { cache: 'no-cache' });
  let waited = false;
  const opened = runInSlices(openProposals(fetched), { idle: () => !waited });
  const lists = remember(async (file: number) => {
    const response = await fetchFile(`${proposals}${fetched.folder}/${file}.bin`);
    return new Uint8Array(await response.arrayBuffer());
  });
  const texts = remember(
    async (story: string) =>
      (await fetchJson<{ stories: readonly StoryTexts[] }>(`${parts}${story}.json`)).stories,
  );
  const owners = remember(() => fetchJson<Owners>(`${proposals}${fetched.folder}/owners.json`));
  const libraries = new Map<string, Library>();
  return async (asked, goesOn) => {
    waited = true;
    const index = (await opened) as ProposalIndex;
    const wanted = asked.outlet !== '' || asked.kind !== '' ? await owners('all') : null;
    const ids = await findStories(index, `${asked.query} ${asked.speaker}`, {
      fetchLists: (files) => Promise.all(files.map(lists)),
      run: (steps) => runInSlices(steps, { goesOn }),
      owners: wanted,
      wanted: asked,
    });
    if (ids === null) return null;
    const name = ids.join(' ');
    const known = libraries.get(name);
    if (known) return known;
    const found = (await Promise.all(ids.map(texts))).flat();
    const library = await runInSlices(makeLibrary(found), { goesOn });
    if (library) libraries.set(name, library);
    return library;
  };
}

/** Fetches each thing once; what failed is tried again. */
function remember<K, T>(fetchOne: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const one = fetchOne(key);
    known.set(key, one);
    one.catch(() => known.delete(key));
    return one;
  };
}

async function fetchJson<T>(address: string, how?: RequestInit): Promise<T> {
  return (await (await fetchFile(address, how)).json()) as T;
}

async function fetchFile(address: string, how?: RequestInit): Promise<Response> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`Status ${response.status}`);
  return response;
}
