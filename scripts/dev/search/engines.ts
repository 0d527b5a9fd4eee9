import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { expandQuery } from '../../../src/search/query/expand-query.ts';
import { retrieveCandidates } from '../../../src/search/retrieve-candidates.ts';
import { rankWithFuse } from '../../../src/search/rank-with-fuse.ts';
import { readQuery } from '../../../src/search/query/read-query.ts';
import { runAtOnce } from '../../../src/search/run-at-once.ts';
import { buildIndex } from '../../../src/search/word-index.ts';
import { foldText } from '../../../src/text/fold.ts';
import { openPagefind } from './open-pagefind.ts';

/** A search over documents: from a query to the positions of the best five. */
export type Search = (query: string) => readonly number[] | Promise<readonly number[]>;

/** A search engine under test. */
export interface Engine {
  readonly name: string;
  /** Its settings, for readers of the table. */
  readonly settings: string;
  readonly build: (documents: readonly string[]) => Search | Promise<Search>;
}

const BEST = 5;
/** As on the search page (`MOST_OF_KIND`): this many candidates are compared word by word. */
export const SHORTLIST = 24;

/**
 * This site's search and other engines, each with the settings that find quotations best. Texts and queries
 * are folded for all of them.
 */
export const ENGINES: readonly Engine[] = [
  { name: 'this site', settings: 'word index, then Fuse with a searcher of words', build: ours },
  {
    name: 'fuse.js',
    settings: 'useTokenSearch, threshold 0.3, ignoreFieldNorm, tokenMatch any, includeMatches',
    build: fuse,
  },
  {
    name: 'MiniSearch, as it comes',
    settings: 'defaults: any word, BM25',
    build: (documents) => miniSearch(documents, {}),
  },
  {
    name: 'MiniSearch, tolerant',
    settings: 'fuzzy 0.2, prefix, any word',
    build: (documents) => miniSearch(documents, { fuzzy: 0.2, prefix: true }),
  },
  { name: 'uFuzzy', settings: 'one error a word, words in any order', build: uFuzzy },
  { name: 'Pagefind', settings: 'a document a record, defaults: every word', build: pagefind },
];

function ours(documents: readonly string[]): Search {
  const index = runAtOnce(buildIndex(documents.map((text) => ({ text }))));
  return (asked) => {
    const query = runAtOnce(expandQuery(index, readQuery(asked)));
    const candidates = runAtOnce(retrieveCandidates(index, query)).slice(0, SHORTLIST);
    const places = rankWithFuse(
      index,
      query,
      candidates.map(({ document }) => ({ text: documents[document] ?? '', speaker: '', outlet: '' })),
    );
    return places.slice(0, BEST).map((place) => candidates[place]?.document ?? -1);
  };
}

function fuse(documents: readonly string[]): Search {
  const index = new Fuse(documents.map(foldText), {
    useTokenSearch: true,
    threshold: 0.3,
    ignoreFieldNorm: true,
    tokenMatch: 'any',
    includeMatches: true,
  });
  return (query) => index.search(foldText(query), { limit: BEST }).map(({ refIndex }) => refIndex);
}

function miniSearch(documents: readonly string[], options: { fuzzy?: number; prefix?: boolean }): Search {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], searchOptions: options });
  index.addAll(documents.map((text, id) => ({ id, text: foldText(text) })));
  return (query) =>
    index
      .search(foldText(query))
      .slice(0, BEST)
      .map(({ id }) => id as number);
}

function uFuzzy(documents: readonly string[]): Search {
  const engine = new UFuzzy({ intraMode: 1 });
  const texts = documents.map(foldText);
  return (query) => {
    const [ids, info, order] = engine.search(texts, foldText(query), 5, 1_000);
    if (!ids) return [];
    return (info && order ? order.map((place) => info.idx[place] ?? -1) : ids).slice(0, BEST);
  };
}

async function pagefind(documents: readonly string[]): Promise<Search> {
  const index = await openPagefind(documents.map((text, i) => ({ name: `${i}`, text })));
  return async (query) => (await index.search(query)).slice(0, BEST).map(Number);
}
