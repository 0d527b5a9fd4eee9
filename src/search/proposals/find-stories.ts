import { expandQuery, type QueryWord } from '../query/expand-query.ts';
import { readQuery } from '../query/read-query.ts';
import type { Asked } from '../find-documents.ts';
import { chooseLists, type WantedList } from './choose-lists.ts';
import type { Owners } from './make-proposals.ts';
import { placeIn, type ProposalIndex } from './open-proposals.ts';
import { ownedPlaces, ownedStories } from './owned-places.ts';
import { readPlaces } from './pack-places.ts';

/** What a search for stories needs from where it runs, and what else the reader asked for. */
export interface Means {
  /** Fetches files of lists, each by its number. */
  readonly fetchLists: (files: readonly number[]) => Promise<readonly Uint8Array[]>;
  /** Runs steps to their end, or to `null` if the reader has gone on. */
  readonly run: <T>(steps: Generator<void, T>) => Promise<T | null>;
  /** Whose words stand where; `null` if the reader wants those of all. */
  readonly owners?: Owners | null;
  readonly wanted?: Pick<Asked, 'outlet' | 'kind'>;
}

/** Below this share of the query's weight, words that are known are also taken for slips. */
const FITS = 0.8;
/** At most this many stories are proposed: each costs its texts. */
const MOST_STORIES = 6;
/** And none whose best place has less than this share of the best of all. */
const LEAST_SHARE = 0.7;

/**
 * Finds the stories in which a query's words stand nearest to each other. If it has no words, the first stories with something
 * of the outlet that is wanted.
 *
 * @returns ids, best first; `null` if the run was abandoned
 */
export async function findStories(
  index: ProposalIndex,
  asked: string,
  { fetchLists, run, owners = null, wanted = { outlet: '', kind: '' } }: Means,
): Promise<string[] | null> {
  const words = readQuery(asked);
  if (words.length === 0) return idsOf(index, owners === null ? [] : ownedStories(owners, wanted));
  const query = await run(expandQuery(index.vocabulary, words));
  if (query === null) return null;
  const whole = query.reduce((sum, { weight }) => sum + weight, 0);
  const isWanted = owners === null ? () => true : ownedPlaces(owners, wanted);
  const lists = new Map<number, readonly Uint32Array[]>();
  let found: readonly Proposed[] = [];
  for (const slips of [false, true]) {
    const chosen = chooseLists(index, query, slips, new Set(lists.keys()));
    const files = [...new Set(chosen.map(({ file }) => file))].filter((file) => !lists.has(file));
    const fetched = await fetchLists(files);
    for (const [i, file] of files.entries()) {
      const read = await run(readPlaces(fetched[i] as Uint8Array, index.wordsOf(file).count, index.places));
      if (read === null) return null;
      lists.set(file, read);
    }
    const placed = chosen.map((each) => ({
      ...each,
      places: lists.get(each.file)?.[each.word - index.wordsOf(each.file).first] ?? NOWHERE,
    }));
    const best = await run(findBest(index, query, placed, isWanted));
    if (best === null) return null;
    found = best;
    if ((found[0]?.worth ?? 0) >= FITS * whole) break;
  }
  const least = LEAST_SHARE * (found[0]?.score ?? 0);
  return idsOf(
    index,
    found.filter(({ score }) => score >= least).map(({ story }) => story),
  );
}

const idsOf = ({ stories }: ProposalIndex, found: readonly number[]): string[] =>
  found.slice(0, MOST_STORIES).map((story) => stories[story] ?? '');

interface Proposed {
  readonly story: number;
  /** Weight of the query's words in its best place, and with what they are worth side by side. */
  readonly worth: number;
  readonly score: number;
}

const NOWHERE = new Uint32Array();
/** Words that belong together stand within about a sentence. */
const SENTENCE = 30;
/** What two words count if they are as far apart as in the query, where a word counts 1; as in `retrieve-candidates.ts`. */
const NEIGHBOURS = 0.35;
/** With one word more or less between them, and in the other order. */
const NEARLY = 0.4;
const OUT_OF_ORDER = 0.3;

/** For each story the place where most of the query stands close together, best first. */
function* findBest(
  { starts }: ProposalIndex,
  query: readonly QueryWord[],
  lists: readonly (WantedList & { places: Uint32Array })[],
  isWanted: (place: number) => boolean,
): Generator<void, Proposed[]> {
  const width = Math.max(SENTENCE, query.length + query.length / 2);
  const last = new Float64Array(query.length).fill(Number.NEGATIVE_INFINITY);
  const like = new Float32Array(query.length);
  const best = new Map<number, Proposed>();
  let story = 0;
  for (const event of inOrder(lists, starts.at(-1) ?? 0)) {
    if (event === PAUSE) {
      yield;
      continue;
    }
    const place = Math.floor(event / MOST_LISTS);
    const { slot, likeness } = lists[event % MOST_LISTS] as WantedList;
    if (!isWanted(place)) continue;
    if (place >= (starts[story + 1] ?? 0)) {
      story = placeIn(starts, place);
      last.fill(Number.NEGATIVE_INFINITY);
    }
    // The word itself is not forgotten for one that is only like it.
    if (place - (last[slot] ?? 0) < width && (like[slot] ?? 0) > likeness) continue;
    last[slot] = place;
    like[slot] = likeness;
    const { worth, score } = weigh(query, last, like, place - width);
    if (score > (best.get(story)?.score ?? 0)) best.set(story, { story, worth, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.story - b.story);
}

/** The weight of the words that were seen last after a place. */
function weigh(
  query: readonly QueryWord[],
  last: Float64Array,
  like: Float32Array,
  from: number,
): { worth: number; score: number } {
  let [worth, together, before] = [0, 0, -1];
  for (let slot = 0; slot < query.length; slot += 1) {
    const place = last[slot] ?? 0;
    if (place <= from) continue;
    const weight = (query[slot]?.weight ?? 0) * (like[slot] ?? 0);
    worth += weight;
    if (before !== -1) {
      const distance = place - (last[before] ?? 0);
      const off = Math.abs(distance - (slot - before));
      const part =
        off === 0 ? 1 : off === 1 && distance > 0 ? NEARLY : distance === before - slot ? OUT_OF_ORDER : 0;
      together += part * Math.min(weight, (query[before]?.weight ?? 0) * (like[before] ?? 0));
    }
    before = slot;
  }
  return { worth, score: worth + NEIGHBOURS * together };
}

/** Lists are told apart by the last digits of an event, places by those before. */
const MOST_LISTS = 1024;

/** Some events at a time are put in order: so many places. */
const RANGE = 1 << 15;
const PAUSE = -1;

/** The places of all lists in order, each with its list; `PAUSE` now and then. */
function* inOrder(lists: readonly { places: Uint32Array }[], end: number): Generator<number> {
  const some = lists.slice(0, MOST_LISTS);
  const next = new Uint32Array(some.length);
  for (let to = RANGE; to < end + RANGE; to += RANGE) {
    const events: number[] = [];
    for (const [i, { places }] of some.entries()) {
      let at = next[i] ?? 0;
      for (; at < places.length && (places[at] ?? 0) < to; at += 1)
        events.push((places[at] ?? 0) * MOST_LISTS + i);
      next[i] = at;
    }
    yield* Float64Array.from(events).sort();
    yield PAUSE;
  }
}
