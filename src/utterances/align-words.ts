import { findAnchor } from '../text/find-anchor.ts';

/** A stretch of two word lists, half-open: equal words, words of one side only, words that stand for each other, or moved ones. */
export interface WordRun {
  readonly type: 'same' | 'only-a' | 'only-b' | 'changed' | 'moved';
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/**
 * Aligns two lists of words. Single common words between changes are folded into the change, so that nobody reads
 * confetti; stretches that stand elsewhere in the other list are `moved`, not left out here and added there.
 *
 * @param a folded words
 * @param b folded words
 * @param isWeak whether a word is too common to stand alone as common ground
 * @returns runs in the order of `b`, what only `a` has where it would stand; each word of both is in exactly one run
 *   (a moved one: in one run with both places)
 */
export function alignWords(
  a: readonly string[],
  b: readonly string[],
  isWeak: (word: string) => boolean,
): WordRun[] {
  const pairs = matchInOrder(a, b);
  const runs = foldIslands(toRuns(pairs, a.length, b.length), b, isWeak);
  return joinChanges(findMoves(runs, a, b));
}

/** Above so many cells the middle is taken as changed: two thousand words against two thousand. */
const MOST_CELLS = 4_000_000;
/** Fewest words of a stretch that is called moved. */
const MOVED_WORDS = 3;
/** So many places of the same words are looked at: of words that stand more often none is where others moved from. */
const MOST_PLACES = 8;

type Piece = { type: 'same' | 'gap'; aFrom: number; aTo: number; bFrom: number; bTo: number };

/** Pairs of positions, rising on both sides: around the anchor, where there is one, else the longest common subsequence. */
function matchInOrder(a: readonly string[], b: readonly string[]): [number, number][] {
  const run = findAnchor(a, b);
  if (run === null) return matchEnds(a, b);
  const before = matchInOrder(a.slice(0, run.a), b.slice(0, run.b));
  const after = matchInOrder(a.slice(run.a + run.length), b.slice(run.b + run.length));
  return [
    ...before,
    ...Array.from({ length: run.length }, (_, i): [number, number] => [run.a + i, run.b + i]),
    ...after.map(([i, j]): [number, number] => [run.a + run.length + i, run.b + run.length + j]),
  ];
}

/** Longest common subsequence, common start and end taken off first. */
function matchEnds(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const [n, m] = [a.length - start - end, b.length - start - end];
  const pairs: [number, number][] = Array.from({ length: start }, (_, i) => [i, i]);
  if (n > 0 && m > 0 && n * m <= MOST_CELLS) pairs.push(...longestCommon(a, b, start, n, m));
  for (let i = end; i > 0; i -= 1) pairs.push([a.length - i, b.length - i]);
  return pairs;
}

function longestCommon(
  a: readonly string[],
  b: readonly string[],
  start: number,
  n: number,
  m: number,
): [number, number][] {
  const width = m + 1;
  // A match that continues a run is worth a little more, so that equal words gather in runs instead of being scattered.
  const score = new Uint32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = m - 1; j >= 0; j -= 1) {
      let best = Math.max(score[(i + 1) * width + j] ?? 0, score[i * width + j + 1] ?? 0);
      if (a[start + i] === b[start + j]) {
        const runs = a[start + i + 1] === b[start + j + 1] ? 1 : 0;
        best = Math.max(best, (score[(i + 1) * width + j + 1] ?? 0) + 8 + runs);
      }
      score[i * width + j] = best;
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m;) {
    const here = score[i * width + j] ?? 0;
    const runs = a[start + i + 1] === b[start + j + 1] ? 1 : 0;
    if (a[start + i] === b[start + j] && here === (score[(i + 1) * width + j + 1] ?? 0) + 8 + runs) {
      pairs.push([start + i, start + j]);
      i += 1;
      j += 1;
    } else if (here === (score[(i + 1) * width + j] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

function toRuns(pairs: readonly (readonly [number, number])[], n: number, m: number): Piece[] {
  const pieces: Piece[] = [];
  let [aAt, bAt] = [0, 0];
  for (const [i, j] of [...pairs, [n, m] as const]) {
    if (i > aAt || j > bAt) pieces.push({ type: 'gap', aFrom: aAt, aTo: i, bFrom: bAt, bTo: j });
    if (i < n && j < m) {
      const last = pieces.at(-1);
      if (last?.type === 'same' && last.aTo === i && last.bTo === j) {
        last.aTo += 1;
        last.bTo += 1;
      } else pieces.push({ type: 'same', aFrom: i, aTo: i + 1, bFrom: j, bTo: j + 1 });
    }
    [aAt, bAt] = [i + 1, j + 1];
  }
  return pieces;
}

/** One or two weak words between two gaps that both sides share in are no common ground. */
function foldIslands(
  pieces: readonly Piece[],
  b: readonly string[],
  isWeak: (word: string) => boolean,
): Piece[] {
  const folded: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const [before, after] = [folded.at(-1), pieces[i + 1]];
    const weak =
      piece.type === 'same' && piece.bTo - piece.bFrom <= 2 && b.slice(piece.bFrom, piece.bTo).every(isWeak);
    const gaps = before?.type === 'gap' && after?.type === 'gap';
    const mixed =
      gaps &&
      (before.bTo > before.bFrom || after.bTo > after.bFrom) &&
      (before.aTo > before.aFrom || after.aTo > after.aFrom);
    if (weak && mixed) {
      before.aTo = piece.aTo;
      before.bTo = piece.bTo;
    } else if (piece.type === 'gap' && before?.type === 'gap') {
      before.aTo = piece.aTo;
      before.bTo = piece.bTo;
    } else folded.push({ ...piece });
  }
  return folded;
}

interface Free {
  readonly aFrom: number;
  readonly aTo: number;
}

function findMoves(pieces: readonly Piece[], a: readonly string[], b: readonly string[]): WordRun[] {
  const takenA = new Uint8Array(a.length);
  const places = new Map<string, number[]>();
  const free: Free[] = pieces
    .filter((piece) => piece.type === 'gap')
    .map(({ aFrom, aTo }) => ({ aFrom, aTo }));
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
  for (const piece of pieces) {
    if (piece.type !== 'gap') continue;
    for (let j = piece.bFrom; j + MOVED_WORDS <= piece.bTo;) {
      const found = longestMove(a, b, j, piece, places, endOfGap, takenA);
      if (found === null) {
        j += 1;
        continue;
      }
      for (let k = 0; k < found.length; k += 1) takenA[found.aFrom + k] = 1;
      moves.push({ ...found, bFrom: j });
      j += found.length;
    }
  }
  return cutMoves(pieces, moves, takenA);
}

function longestMove(
  a: readonly string[],
  b: readonly string[],
  j: number,
  piece: Piece,
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
      j + length < piece.bTo &&
      takenA[i + length] === 0 &&
      a[i + length] === b[j + length]
    )
      length += 1;
    if (length >= MOVED_WORDS && length > (best?.length ?? 0)) best = { aFrom: i, length };
  }
  return best;
}

function cutMoves(
  pieces: readonly Piece[],
  moves: readonly { aFrom: number; bFrom: number; length: number }[],
  takenA: Uint8Array,
): WordRun[] {
  const runs: WordRun[] = [];
  for (const piece of pieces) {
    if (piece.type === 'same') {
      runs.push({ ...piece, type: 'same' });
      continue;
    }
    let bAt = piece.bFrom;
    const inside = moves.filter((move) => move.bFrom >= piece.bFrom && move.bFrom < piece.bTo);
    const rest: WordRun[] = [];
    for (const move of inside) {
      if (move.bFrom > bAt)
        rest.push({ type: 'only-b', aFrom: piece.aFrom, aTo: piece.aFrom, bFrom: bAt, bTo: move.bFrom });
      rest.push({
        type: 'moved',
        aFrom: move.aFrom,
        aTo: move.aFrom + move.length,
        bFrom: move.bFrom,
        bTo: move.bFrom + move.length,
      });
      bAt = move.bFrom + move.length;
    }
    if (bAt < piece.bTo)
      rest.push({ type: 'only-b', aFrom: piece.aFrom, aTo: piece.aFrom, bFrom: bAt, bTo: piece.bTo });
    for (let i = piece.aFrom; i < piece.aTo;) {
      let to = i;
      while (to < piece.aTo && takenA[to] === 0) to += 1;
      if (to > i) runs.push({ type: 'only-a', aFrom: i, aTo: to, bFrom: piece.bFrom, bTo: piece.bFrom });
      i = to + 1;
    }
    runs.push(...rest);
  }
  return runs;
}

/** Words left out and words put in at the same place stand for each other. */
function joinChanges(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
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
