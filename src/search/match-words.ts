import type { Word } from '../text/words.ts';
import type { QueryWord } from './query/expand-query.ts';
import type { WordIndex } from './word-index.ts';

/** How the words of a query occur in a text. */
export interface WordMatch {
  /** 0–1: how well the text answers; 1 only if it has the query as it is. */
  readonly score: number;
  /** 0–1: the share of the query's weight in the longest chain of its words in their order. */
  readonly ordered: number;
  /**
   * 0–1: the share of the chain's words in the stretch of text it covers; low if single words lie far apart.
   */
  readonly density: number;
  /**
   * Whether the text has the words of the query in sequence; an editor's bracketed words in between do not
   * count.
   */
  readonly verbatim: boolean;
  /** That chain. */
  readonly chain: readonly MatchedWord[];
  /** Words of the query that the text has outside the chain. */
  readonly loose: readonly MatchedWord[];
  /** Every place where a word of the text may be one of the query's, in text order. */
  readonly all: readonly MatchedWord[];
}

/** A word of the query and a word of the text that may be the same: positions in both. */
export interface MatchedWord {
  readonly asked: number;
  readonly printed: number;
  /** 0–1; 1 for the same word. */
  readonly likeness: number;
}

/**
 * The parts of the score: words found at all, found in order, found side by side (half of it in order).
 * Chosen on the generated documents of `dev:bench-search`, with other queries than it measures; for the first
 * part, hardly anything changes between 0.65 and 0.75.
 */
const SHARES = { found: 0.7, ordered: 0.15, together: 0.15 } as const;
/**
 * Each word left out or inserted between two words of a chain costs this part of an average word, up to
 * `MOST_GAP`.
 */
const GAP = 0.04;
const MOST_GAP = 12;
/**
 * The same word is looked for at this many positions of a query: the "the" of a long quotation needs no more.
 */
const MOST_PLACES = 6;

/**
 * Matches the words of a query with those of a text: the heaviest chain of like words in the order of both
 * (the dynamic programme of Smith and Waterman, 1981, over positions where words are alike), and the other
 * words of the query that the text has.
 *
 * @param query expanded over `index`
 * @param printed words of a text that is in `index`
 * @param text for the brackets around printed words
 */
export function matchWords(
  index: WordIndex,
  query: readonly QueryWord[],
  printed: readonly Word[],
  text: string,
): WordMatch {
  const matches = findMatches(index, query, printed);
  if (matches.length === 0)
    return { score: 0, ordered: 0, density: 0, verbatim: false, chain: [], loose: [], all: [] };
  const whole = query.reduce((sum, { weight }) => sum + weight, 0);
  const before = neighbours(printed, text);
  const chain = heaviestChain(matches, query, before, whole / query.length);
  const inChain = new Set(chain.map(({ asked }) => asked));
  const best = new Map<number, MatchedWord>();
  for (const match of matches)
    if (match.likeness > (best.get(match.asked)?.likeness ?? 0)) best.set(match.asked, match);
  const loose = [...best.values()].filter(({ asked }) => !inChain.has(asked));
  const weigh = (list: readonly MatchedWord[]): number =>
    list.reduce((sum, { asked, likeness }) => sum + likeness * (query[asked]?.weight ?? 0), 0);
  const ordered = weigh(chain) / whole;
  const sideBySide = chain.filter((match, i) => isNext(chain[i - 1], match, before)).length;
  const touching = countTouching(matches);
  const together =
    query.length === 1 ? 1 : (sideBySide + Math.min(touching, query.length - 1)) / (2 * (query.length - 1));
  const verbatim =
    chain.length === query.length &&
    sideBySide === query.length - 1 &&
    chain.every(
      ({ asked, likeness }) =>
        likeness === 1 || (asked === query.length - 1 && isBegun(query, printed, chain)),
    );
  const found = (weigh(chain) + weigh(loose)) / whole;
  const score = SHARES.found * Math.min(1, found) + SHARES.ordered * ordered + SHARES.together * together;
  // A whole word at the end beats one that only begins like it; the same words in another order beat the
  // rest.
  const rank = verbatim
    ? chain.every(({ likeness }) => likeness === 1)
      ? VERBATIM
      : ALMOST
    : isReordered(matches, query.length)
      ? REORDERED
      : Math.min(score, BELOW);
  const density =
    rank === REORDERED ? 1 : chain.length / ((chain.at(-1)?.printed ?? 0) - (chain[0]?.printed ?? 0) + 1);
  return { score: rank, ordered, density, verbatim, chain, loose, all: matches };
}

/** Whether a text has the word of the query at a position and the next one side by side. */
export function isSideBySide({ chain }: WordMatch, at: number): boolean {
  const [one, two] = [at, at + 1].map((asked) => chain.find((link) => link.asked === asked));
  return one?.likeness === 1 && two?.likeness === 1 && two.printed === one.printed + 1;
}

/** Neighbours in the text that both are words of the query, in whatever order. */
function countTouching(matches: readonly MatchedWord[]): number {
  const slots = new Map<number, number>();
  let touching = 0;
  for (const { asked, printed } of matches) {
    const last = slots.get(printed - 1);
    if (last !== undefined && last !== asked && !slots.has(printed)) touching += 1;
    slots.set(printed, asked);
  }
  return touching;
}

/**
 * Below this the words of a chain lie too far apart to be one quotation: there are more other words between
 * them than words of it.
 */
export const LEAST_DENSITY = 0.5;

/** Whether the words of the query, and no others, occur side by side in any order. */
function isReordered(matches: readonly MatchedWord[], length: number): boolean {
  const same = matches.filter(({ likeness }) => likeness === 1);
  for (let from = 0; from + length <= same.length; from += 1) {
    const first = same[from]?.printed ?? 0;
    const slots = new Set<number>();
    const places = new Set<number>();
    for (let i = from; (same[i]?.printed ?? first + length) < first + length; i += 1) {
      slots.add(same[i]?.asked ?? 0);
      places.add(same[i]?.printed ?? 0);
    }
    if (slots.size === length && places.size === length) return true;
  }
  return false;
}

/** The score of a text that has the words of the query side by side. */
export const VERBATIM = 1;
/** And of one in which the last of them goes on: somebody may still be typing. */
export const ALMOST = 0.999;
/** The score of a text that has the words of the query, and no others between them, in another order. */
export const REORDERED = 0.998;
const BELOW = 0.99;

/** Every position where a word of the text may be a word of the query. */
function findMatches(index: WordIndex, query: readonly QueryWord[], printed: readonly Word[]): MatchedWord[] {
  const slots = slotsOf(query);
  return printed.flatMap(({ form }, j) => {
    const number = index.numbers.get(form);
    return number === undefined
      ? []
      : (slots.get(number) ?? []).map(([asked, likeness]) => ({ asked, printed: j, likeness }));
  });
}

/** For each word of the index, the positions in the query that may mean it; made once for each query. */
function slotsOf(query: readonly QueryWord[]): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const known = kept.get(query);
  if (known) return known;
  const slots = new Map<number, (readonly [number, number])[]>();
  query.forEach(({ alike }, asked) => {
    for (const [word, likeness] of alike) {
      const list = slots.get(word) ?? [];
      if (list.length < MOST_PLACES) list.push([asked, likeness]);
      slots.set(word, list);
    }
  });
  kept.set(query, slots);
  return slots;
}

const kept = new WeakMap<readonly QueryWord[], ReadonlyMap<number, readonly (readonly [number, number])[]>>();

/** For each printed word the one before it, skipping bracketed words, which are an editor's. */
function neighbours(printed: readonly Word[], text: string): readonly number[] {
  let last = -1;
  return printed.map((word, j) => {
    const before = last;
    if (!(text.includes('[') && isBracketed(text, word))) last = j;
    return before;
  });
}

function isBracketed(text: string, { start, end }: Word): boolean {
  const open = text.lastIndexOf('[', start);
  return open !== -1 && start - open < FARTHEST_BRACKET && text.indexOf(']', open) >= end;
}

const FARTHEST_BRACKET = 60;

const isNext = (last: MatchedWord | undefined, match: MatchedWord, before: readonly number[]): boolean =>
  last !== undefined &&
  last.asked === match.asked - 1 &&
  (before[match.printed] === last.printed || last.printed === match.printed - 1);

function heaviestChain(
  matches: readonly MatchedWord[],
  query: readonly QueryWord[],
  before: readonly number[],
  average: number,
): MatchedWord[] {
  const totals = new Float64Array(matches.length);
  const origin = new Int32Array(matches.length).fill(-1);
  let end = 0;
  matches.forEach((match, i) => {
    let best = 0;
    for (let k = i - 1; k >= 0; k -= 1) {
      const last = matches[k] as MatchedWord;
      if (last.printed >= match.printed || last.asked >= match.asked) continue;
      const gap = match.printed - last.printed - 1 + (match.asked - last.asked - 1);
      const side = isNext(last, match, before);
      const total = (totals[k] ?? 0) + (side ? SIDE * average : -GAP * average * Math.min(MOST_GAP, gap));
      if (total > best) {
        best = total;
        origin[i] = k;
      }
    }
    totals[i] = best + match.likeness * (query[match.asked]?.weight ?? 0);
    if ((totals[i] ?? 0) > (totals[end] ?? 0)) end = i;
  });
  const chain: MatchedWord[] = [];
  for (let i = end; i !== -1; i = origin[i] ?? -1) chain.unshift(matches[i] as MatchedWord);
  return chain;
}

/** Standing side by side adds a little: of two chains of the same words, the unbroken one is meant. */
const SIDE = 0.15;

/** Whether the last word of the query is the beginning of the chain's last word. */
function isBegun(
  query: readonly QueryWord[],
  printed: readonly Word[],
  chain: readonly MatchedWord[],
): boolean {
  const last = chain.at(-1);
  return last !== undefined && (printed[last.printed]?.form ?? '').startsWith(query[last.asked]?.form ?? ' ');
}
