import type { WordRun } from '../../text/word-runs.ts';

/**
 * A stretch of two word lists, half-open: equal words, words of one side only, words that replace each other,
 * or moved ones.
 */
export interface NamedRun extends Omit<WordRun, 'same'> {
  readonly type: 'same' | 'only-a' | 'only-b' | 'changed' | 'moved';
}

/**
 * Names the runs of an alignment. Words that occur elsewhere in the other list are `moved`, not left out here
 * and added there.
 *
 * @param runs of `a` and `b`, alternately equal and unequal
 * @returns runs in the order of `b`, with what only `a` has where it would stand; each word of both is in
 * exactly one run (a moved one in a run with both positions)
 */
export function findMovedWords(
  runs: readonly WordRun[],
  a: readonly string[],
  b: readonly string[],
): NamedRun[] {
  return joinChanges(findMoves(runs, a, b));
}

/** The fewest words of a stretch that counts as moved. */
const MOVED_WORDS = 3;
/**
 * At most this many positions of the same words are examined: if words occur more often, none of them is
 * where others moved from.
 */
const MOST_PLACES = 8;

interface Free {
  readonly aFrom: number;
  readonly aTo: number;
}

function findMoves(runs: readonly WordRun[], a: readonly string[], b: readonly string[]): NamedRun[] {
  const takenA = new Uint8Array(a.length);
  const places = new Map<string, number[]>();
  const free: Free[] = runs.filter(({ same }) => !same).map(({ aFrom, aTo }) => ({ aFrom, aTo }));
  for (const { aFrom, aTo } of free) {
    for (let i = aFrom; i + MOVED_WORDS <= aTo; i += 1) {
      const key = a.slice(i, i + MOVED_WORDS).join(' ');
      const known = places.get(key);
      if (known === undefined) places.set(key, [i]);
      else if (known.length < MOST_PLACES) known.push(i);
    }
  }
  const endOfGap = new Map<number, number>();
  for (const { aFrom, aTo } of free) for (let i = aFrom; i < aTo; i += 1) endOfGap.set(i, aTo);
  const moves: { aFrom: number; bFrom: number; length: number }[] = [];
  for (const run of runs) {
    if (run.same) continue;
    for (let j = run.bFrom; j + MOVED_WORDS <= run.bTo;) {
      const found = longestMove(a, b, j, run.bTo, places, endOfGap, takenA);
      if (found === null) {
        j += 1;
        continue;
      }
      for (let k = 0; k < found.length; k += 1) takenA[found.aFrom + k] = 1;
      moves.push({ ...found, bFrom: j });
      j += found.length;
    }
  }
  return cutMoves(runs, moves, takenA);
}

function longestMove(
  a: readonly string[],
  b: readonly string[],
  j: number,
  bTo: number,
  places: ReadonlyMap<string, readonly number[]>,
  endOfGap: ReadonlyMap<number, number>,
  takenA: Uint8Array,
): { aFrom: number; length: number } | null {
  let best: { aFrom: number; length: number } | null = null;
  for (const i of places.get(b.slice(j, j + MOVED_WORDS).join(' ')) ?? []) {
    let length = 0;
    const end = endOfGap.get(i) ?? i;
    while (
      i + length < end &&
      j + length < bTo &&
      takenA[i + length] === 0 &&
      a[i + length] === b[j + length]
    )
      length += 1;
    if (length >= MOVED_WORDS && length > (best?.length ?? 0)) best = { aFrom: i, length };
  }
  return best;
}

function cutMoves(
  runs: readonly WordRun[],
  moves: readonly { aFrom: number; bFrom: number; length: number }[],
  takenA: Uint8Array,
): NamedRun[] {
  const named: NamedRun[] = [];
  for (const { same, ...run } of runs) {
    if (same) {
      named.push({ type: 'same', ...run });
      continue;
    }
    let bAt = run.bFrom;
    const inside = moves.filter((move) => move.bFrom >= run.bFrom && move.bFrom < run.bTo);
    const rest: NamedRun[] = [];
    for (const move of inside) {
      if (move.bFrom > bAt)
        rest.push({ type: 'only-b', aFrom: run.aFrom, aTo: run.aFrom, bFrom: bAt, bTo: move.bFrom });
      rest.push({
        type: 'moved',
        aFrom: move.aFrom,
        aTo: move.aFrom + move.length,
        bFrom: move.bFrom,
        bTo: move.bFrom + move.length,
      });
      bAt = move.bFrom + move.length;
    }
    if (bAt < run.bTo)
      rest.push({ type: 'only-b', aFrom: run.aFrom, aTo: run.aFrom, bFrom: bAt, bTo: run.bTo });
    for (let i = run.aFrom; i < run.aTo;) {
      let to = i;
      while (to < run.aTo && takenA[to] === 0) to += 1;
      if (to > i) named.push({ type: 'only-a', aFrom: i, aTo: to, bFrom: run.bFrom, bTo: run.bFrom });
      i = to + 1;
    }
    named.push(...rest);
  }
  return named;
}

/** Words left out and words inserted at the same place replace each other. */
function joinChanges(runs: readonly NamedRun[]): NamedRun[] {
  const joined: NamedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.type === 'only-a' && run.type === 'only-b')
      joined[joined.length - 1] = {
        type: 'changed',
        aFrom: last.aFrom,
        aTo: last.aTo,
        bFrom: run.bFrom,
        bTo: run.bTo,
      };
    else joined.push(run);
  }
  return joined;
}
