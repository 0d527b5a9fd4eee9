/** A stretch of two word lists, half-open: equal words, or unequal ones of one side or both. */
export interface WordRun {
  readonly same: boolean;
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** The places of one word in two lists. */
export type WordPair = readonly [inA: number, inB: number];

/** The pairs of equal words, rising on both sides. */
export function pairsOf(runs: readonly WordRun[]): WordPair[] {
  return runs
    .filter(({ same }) => same)
    .flatMap(({ aFrom, aTo, bFrom }) =>
      Array.from({ length: aTo - aFrom }, (_, i): WordPair => [aFrom + i, bFrom + i]),
    );
}

/**
 * @param pairs of equal words, rising on both sides
 * @param countA the length of each list
 * @returns equal and unequal runs by turns
 */
export function runsOf(pairs: readonly WordPair[], countA: number, countB: number): WordRun[] {
  const runs: WordRun[] = [];
  let [aAt, bAt] = [0, 0];
  for (const [i, j] of [...pairs, [countA, countB] as const]) {
    if (i > aAt || j > bAt) runs.push({ same: false, aFrom: aAt, aTo: i, bFrom: bAt, bTo: j });
    if (i === countA && j === countB) break;
    const last = runs.at(-1);
    if (last?.same) runs[runs.length - 1] = { ...last, aTo: i + 1, bTo: j + 1 };
    else runs.push({ same: true, aFrom: i, aTo: i + 1, bFrom: j, bTo: j + 1 });
    [aAt, bAt] = [i + 1, j + 1];
  }
  return runs;
}

/**
 * Joins equal words to the next ones where the same words stand there too: of "near the hall of the town" and "the town"
 * the second "the" is the same, not the first.
 *
 * @param runs of `a` and `b`
 */
export function gatherRuns(runs: readonly WordRun[], a: readonly string[], b: readonly string[]): WordRun[] {
  const gathered: WordPair[] = [];
  for (const { aFrom, aTo, bTo } of runs.filter(({ same }) => same).reverse()) {
    const [nextA, nextB] = gathered.at(-1) ?? [a.length, b.length];
    const length = aTo - aFrom;
    const fits =
      gathered.length > 0 &&
      (nextA === aTo || nextB === bTo) &&
      Array.from({ length }, (_, k) => k + 1).every((k) => a[nextA - k] === b[nextB - k]);
    for (let k = 1; k <= length; k += 1) gathered.push(fits ? [nextA - k, nextB - k] : [aTo - k, bTo - k]);
  }
  return runsOf(gathered.reverse(), a.length, b.length);
}

/**
 * Counts equal words between two changes into them where they are too slight to be common ground: nobody reads confetti.
 *
 * @param isIsland whether a run of equal words, between the unequal ones before and after it, is too slight
 */
export function foldIslands(
  runs: readonly WordRun[],
  isIsland: (run: WordRun, before: WordRun, after: WordRun) => boolean,
): WordRun[] {
  const folded: WordRun[] = [];
  for (const [i, run] of runs.entries()) {
    const [before, after] = [folded.at(-1), runs[i + 1]];
    const joins =
      before?.same === false && (!run.same || (after !== undefined && isIsland(run, before, after)));
    if (joins) folded[folded.length - 1] = { ...before, aTo: run.aTo, bTo: run.bTo };
    else folded.push(run);
  }
  return folded;
}

/** The pairs of equal words that two lists begin and end with. */
export function matchEnds(a: readonly string[], b: readonly string[]): WordPair[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [
    ...Array.from({ length: head }, (_, i): WordPair => [i, i]),
    ...Array.from({ length: tail }, (_, i): WordPair => [a.length - tail + i, b.length - tail + i]),
  ];
}
