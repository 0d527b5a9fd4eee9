import { documentsOf, type QueryWord } from './query/expand-query.ts';
import { PART, type WordIndex } from './word-index.ts';

/** A document that may be meant, and how much of the query it holds. */
export interface Candidate {
  readonly document: number;
  /** Weight of the query's words that it holds, and of neighbours that are side by side in it. */
  readonly score: number;
  /** 0–1: the share of the query's weight that is in its words and in the names that belong to it. */
  readonly fit: number;
}

/**
 * At most this many entries of the index are read for a query. Rare words come first, so what is left out are
 * words that half of all documents hold. It bounds the time of a query however large the collection: in
 * `dev:bench-search` half as many again changed one answer of 1,200 at 100,000 documents.
 */
const MOST_ENTRIES = 16_000;
/** Documents whose words are examined one by one. */
export const MOST_SCANNED = 1_000;
/** What two neighbours of the query count if they are side by side in the document, where a word counts 1. */
const NEIGHBOURS = 0.35;

/**
 * Finds the documents that hold most of a query: first by rare words, then by the words of the best documents
 * in order. Tolerant on purpose: a real comparison decides afterwards what fits.
 *
 * @param allowed whether a document passes the reader's filters
 * @returns at most 1,000, best first
 */
export function* retrieveCandidates(
  index: WordIndex,
  query: readonly QueryWord[],
  allowed: (document: number) => boolean = () => true,
): Generator<void, Candidate[]> {
  const touched = gather(index, query, allowed);
  const meant = meaningsOf(index, query);
  const whole = query.reduce((sum, { weight }) => sum + weight, 0);
  const found: Candidate[] = [];
  const held = new Float32Array(query.length);
  for (const [i, document] of touched.entries()) {
    const { sum, together } = weigh(index, document, query, meant, held);
    found.push({ document, score: sum + NEIGHBOURS * together, fit: sum / whole });
    if (i % SCANNED_AT_ONCE === SCANNED_AT_ONCE - 1) yield;
  }
  return found.sort((a, b) => b.score - a.score || a.document - b.document);
}

const SCANNED_AT_ONCE = 50;

/** The documents with the most weight of rare words, not yet in order. */
function gather(
  index: WordIndex,
  query: readonly QueryWord[],
  allowed: (document: number) => boolean,
): number[] {
  const { scores, slotOf } = roomFor(index);
  const lists = query.flatMap(({ alike, weight }, slot) =>
    [...alike].map(([word, likeness]) => ({
      slot,
      word,
      worth: weight * likeness,
      documents: documentsOf(index, word),
    })),
  );
  // Among equally frequent words, the more similar first.
  lists.sort((a, b) => a.documents - b.documents || b.worth - a.worth);
  const touched: number[] = [];
  let read = 0;
  for (const { slot, word, worth, documents } of lists) {
    if (read > 0 && read + documents > MOST_ENTRIES) break;
    read += documents;
    const end = index.holdersFrom[word + 1] ?? 0;
    for (let at = index.holdersFrom[word] ?? 0; at < end; at += 1) {
      const document = index.holders[at] ?? 0;
      if (scores[document] === 0) {
        if (!allowed(document)) continue;
        touched.push(document);
      } else if (slotOf[document] === slot + 1) continue;
      slotOf[document] = slot + 1;
      scores[document] = (scores[document] ?? 0) + worth;
    }
  }
  const best = heaviest(touched, scores, MOST_SCANNED);
  for (const document of touched) {
    scores[document] = 0;
    slotOf[document] = 0;
  }
  return best;
}

/**
 * Those with the highest scores. Scores are counted in classes: the order within a class does not matter
 * here.
 */
function heaviest(touched: readonly number[], scores: Float32Array, most: number): number[] {
  if (touched.length <= most) return [...touched];
  let top = 0;
  for (const document of touched) top = Math.max(top, scores[document] ?? 0);
  const classOf = (document: number): number =>
    Math.min(CLASSES - 1, Math.floor(((scores[document] ?? 0) / top) * CLASSES));
  const counts = new Uint32Array(CLASSES);
  for (const document of touched) {
    const at = classOf(document);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  let least = CLASSES - 1;
  for (let taken = counts[least] ?? 0; least > 0 && taken + (counts[least - 1] ?? 0) <= most; least -= 1)
    taken += counts[least - 1] ?? 0;
  const best = touched.filter((document) => classOf(document) >= least);
  if (best.length >= most) return best.slice(0, most);
  const next = touched.filter((document) => classOf(document) === least - 1);
  return [...best, ...next.slice(0, most - best.length)];
}

const CLASSES = 512;

/**
 * For each word of the index, where its meanings begin in `places`, from 1; 0 for words that the query does
 * not mean.
 */
function meaningsOf(index: WordIndex, query: readonly QueryWord[]): Meanings {
  const places: (readonly Meaning[])[] = [[]];
  const at = new Uint16Array(index.forms.length);
  query.forEach(({ alike }, slot) => {
    for (const [word, likeness] of alike) {
      const known = at[word] ?? 0;
      if (known !== 0) places[known] = [...(places[known] ?? []), { slot, likeness }];
      else at[word] = places.push([{ slot, likeness }]) - 1;
    }
  });
  return { at, places };
}

/**
 * Weight of the query's words that a document holds, each once, and of neighbours that are neighbours in
 * both.
 */
function weigh(
  index: WordIndex,
  document: number,
  query: readonly QueryWord[],
  { at: meant, places }: Meanings,
  held: Float32Array,
): { sum: number; together: number } {
  held.fill(0);
  let together = 0;
  let before = NONE;
  let beforeThat = NONE;
  const end = index.from[document + 1] ?? 0;
  for (let at = index.from[document] ?? 0; at < end; at += 1) {
    const word = index.tokens[at] ?? PART;
    const place = word === PART ? 0 : (meant[word] ?? 0);
    if (place === 0) {
      beforeThat = before;
      before = NONE;
      continue;
    }
    const here = places[place] ?? NONE;
    for (const { slot, likeness } of here) {
      if ((held[slot] ?? 0) < likeness) held[slot] = likeness;
      for (const last of beforeThat) {
        if (last.slot === slot - 1)
          together +=
            ACROSS *
            Math.min(likeness, last.likeness) *
            Math.min(query[slot]?.weight ?? 0, query[last.slot]?.weight ?? 0);
      }
      for (const last of before) {
        const order = last.slot === slot - 1 ? 1 : last.slot === slot ? 0 : OUT_OF_ORDER;
        together +=
          order *
          Math.min(likeness, last.likeness) *
          Math.min(query[slot]?.weight ?? 0, query[last.slot]?.weight ?? 0);
      }
    }
    beforeThat = before;
    before = here;
  }
  let sum = 0;
  for (let slot = 0; slot < query.length; slot += 1) sum += (held[slot] ?? 0) * (query[slot]?.weight ?? 0);
  return { sum, together };
}

const NONE: readonly Meaning[] = [];
/** What neighbours in print count that are apart in the query. */
const OUT_OF_ORDER = 0.3;
/**
 * What two neighbours of the query count if the text has one word between them: one that was left out. Of
 * 1,600 generated queries with a word left out, at 100,000 documents (not those of `dev:bench-search`), 7
 * more find the right document first; of the other kinds none fewer.
 */
const ACROSS = 0.4;

interface Meaning {
  readonly slot: number;
  readonly likeness: number;
}

interface Meanings {
  readonly at: Uint16Array;
  readonly places: readonly (readonly Meaning[])[];
}

/** Scratch lists as long as the collection, made once for each index; each query leaves them clean. */
function roomFor(index: WordIndex): { scores: Float32Array; slotOf: Uint16Array } {
  let room = rooms.get(index);
  if (!room)
    rooms.set(
      index,
      (room = { scores: new Float32Array(index.documents), slotOf: new Uint16Array(index.documents) }),
    );
  return room;
}

const rooms = new WeakMap<WordIndex, { scores: Float32Array; slotOf: Uint16Array }>();
