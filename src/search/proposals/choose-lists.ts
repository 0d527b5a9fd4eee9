import { documentsOf, type QueryWord } from '../query/expand-query.ts';
import type { ProposalIndex } from './open-proposals.ts';

/** A list of places that a query needs. */
export interface WantedList {
  /** Position in the query of the word that is meant. */
  readonly slot: number;
  /** Number of the word in the vocabulary, and of the file that has its places. */
  readonly word: number;
  readonly file: number;
  /** 0–1: how similar the word is to the one of the query. */
  readonly likeness: number;
}

/**
 * At most about this many bytes of lists are fetched for a query, and as many again where nothing fits. At 100,000 documents half
 * of the queries of `dev:bench-search-page` need less than 75,000.
 */
const MOST_BYTES = 100_000;
/** At most so many files for what one word of the query may mean besides itself: names of five letters have dozens of neighbours. */
const MOST_FILES = 10;

/**
 * Chooses the lists that tell most about a query: those of its own words, the rare ones first, then those of what its
 * other words may mean.
 *
 * @param slips whether words that are known may be slips for others, too; most are not
 * @param fetched files that are there already and cost nothing
 */
export function chooseLists(
  index: ProposalIndex,
  query: readonly QueryWord[],
  slips: boolean,
  fetched: ReadonlySet<number>,
): WantedList[] {
  const lists = query.flatMap(({ alike }, slot) => {
    const known = [...alike.values()].includes(1);
    return [...alike].map(([word, likeness]) => ({
      slot,
      word,
      file: index.fileOf(word),
      likeness,
      passages: documentsOf(index.vocabulary, word),
      isSlip: known && likeness < 1,
    }));
  });
  lists.sort((a, b) => b.likeness - a.likeness || a.passages - b.passages);
  const files = new Set(fetched);
  const others = new Map<number, number>();
  let bytes = 0;
  return lists.filter(({ slot, file, likeness, isSlip }) => {
    if (files.has(file)) return true;
    if (isSlip && !slips) return false;
    const size = index.bytesOf(file);
    const other = likeness < 1 ? (others.get(slot) ?? 0) + 1 : 0;
    if ((bytes > 0 && bytes + size > MOST_BYTES) || other > MOST_FILES) return false;
    files.add(file);
    bytes += size;
    if (other > 0) others.set(slot, other);
    return true;
  });
}
