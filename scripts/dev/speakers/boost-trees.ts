import type { Tree } from '../../../src/speech/ranking/score-rows.ts';
import { toShares } from '../../../src/speech/ranking/score-rows.ts';

/** The answers to one quotation: a row of features each, and which of them are right. */
export interface Choice {
  readonly rows: readonly ArrayLike<number>[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** How trees are grown. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's scores that is kept. */
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly least: number;
  /** Quadratic cost of a leaf's score. */
  readonly cost: number;
  /** Share of the features looked at for each tree, 0–1. */
  readonly columns: number;
}

const BINS = 32;

/**
 * Gradient boosting of regression trees (Friedman 2001) on the likelihood of choosing a right answer among those of one
 * quotation (softmax; where several are right, their share among themselves is taken as it stands). Second derivatives
 * weigh the leaves (Newton steps). The outcome is the same each time: columns are drawn by a fixed sequence.
 */
export function boostTrees(choices: readonly Choice[], features: number, growth: Growth): Tree[] {
  const rows = choices.flatMap(({ rows: own }) => own);
  const bins = cutBins(rows, features);
  const binned = bins.map((cuts, feature) => Uint8Array.from(rows, (row) => binOf(cuts, row[feature] ?? 0)));
  const scores = new Float64Array(rows.length);
  const [slope, bend] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const draw = sequence();
  const trees: Tree[] = [];
  for (let n = 0; n < growth.trees; n += 1) {
    differentiate(choices, scores, slope, bend);
    const columns = bins.map((_, i) => i).filter(() => draw() < growth.columns);
    const tree = growTree(binned, bins, columns, slope, bend, growth, scores);
    trees.push(tree);
  }
  return trees;
}

function differentiate(
  choices: readonly Choice[],
  scores: Float64Array,
  slope: Float64Array,
  bend: Float64Array,
): void {
  let base = 0;
  for (const { rows, right, weight } of choices) {
    const shares = toShares([...scores.subarray(base, base + rows.length)]);
    const mass = shares.reduce((sum, share, i) => sum + (right[i] === true ? share : 0), 0);
    for (const [i, share] of shares.entries()) {
      const target = right[i] === true && mass > 0 ? share / mass : 0;
      slope[base + i] = weight * (target - share);
      bend[base + i] = weight * Math.max(1e-4, share * (1 - share));
    }
    base += rows.length;
  }
}

function growTree(
  binned: readonly Uint8Array[],
  bins: readonly Float64Array[],
  columns: readonly number[],
  slope: Float64Array,
  bend: Float64Array,
  growth: Growth,
  scores: Float64Array,
): Tree {
  const feature: number[] = [];
  const value: number[] = [];
  const left: number[] = [];
  const open: { node: number; members: Uint32Array; depth: number }[] = [];
  const plant = (): number => {
    left.push(0);
    value.push(0);
    return feature.push(-1) - 1;
  };
  open.push({ node: plant(), members: Uint32Array.from(scores.keys()), depth: 0 });
  for (let job = open.pop(); job !== undefined; job = open.pop()) {
    const { node, members, depth } = job;
    let [g, h] = [0, 0];
    for (const row of members) {
      g += slope[row] ?? 0;
      h += bend[row] ?? 0;
    }
    const split =
      depth < growth.depth ? bestSplit(binned, columns, members, slope, bend, g, h, growth) : null;
    if (split === null) {
      const score = Math.round(((growth.rate * g) / (h + growth.cost)) * 1e4) / 1e4;
      value[node] = score;
      for (const row of members) scores[row] = (scores[row] ?? 0) + score;
      continue;
    }
    const column = binned[split.feature] ?? new Uint8Array();
    feature[node] = split.feature;
    value[node] = bins[split.feature]?.[split.bin] ?? 0;
    const low = plant();
    const high = plant();
    left[node] = low;
    open.push({
      node: high,
      members: members.filter((row) => (column[row] ?? 0) > split.bin),
      depth: depth + 1,
    });
    open.push({
      node: low,
      members: members.filter((row) => (column[row] ?? 0) <= split.bin),
      depth: depth + 1,
    });
  }
  return { feature, value, left };
}

function bestSplit(
  binned: readonly Uint8Array[],
  columns: readonly number[],
  members: Uint32Array,
  slope: Float64Array,
  bend: Float64Array,
  g: number,
  h: number,
  { least, cost }: Growth,
): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let most = 1e-3;
  const [sums, weights] = [new Float64Array(BINS), new Float64Array(BINS)];
  for (const feature of columns) {
    const column = binned[feature];
    if (column === undefined) continue;
    sums.fill(0);
    weights.fill(0);
    for (const row of members) {
      const bin = column[row] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (slope[row] ?? 0);
      weights[bin] = (weights[bin] ?? 0) + (bend[row] ?? 0);
    }
    let [gl, hl] = [0, 0];
    for (let bin = 0; bin < BINS - 1; bin += 1) {
      gl += sums[bin] ?? 0;
      hl += weights[bin] ?? 0;
      if (hl < least) continue;
      if (h - hl < least) break;
      const gain = (gl * gl) / (hl + cost) + ((g - gl) * (g - gl)) / (h - hl + cost) - (g * g) / (h + cost);
      if (gain > most) [most, best] = [gain, { feature, bin }];
    }
  }
  return best;
}

/** Cuts between values: all of them where they are few, else at equal shares of the rows. */
function cutBins(rows: readonly ArrayLike<number>[], features: number): Float64Array[] {
  return Array.from({ length: features }, (_, feature) => {
    const all = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
    const distinct = [...new Set(all)];
    if (distinct.length <= BINS)
      return Float64Array.from(distinct.slice(1).map((value, i) => (value + (distinct[i] ?? 0)) / 2));
    const cuts = new Set<number>();
    for (let i = 1; i < BINS; i += 1) {
      const value = all[Math.floor((i * all.length) / BINS)] ?? 0;
      const below = distinct[distinct.indexOf(value) - 1];
      if (below !== undefined) cuts.add((value + below) / 2);
    }
    return Float64Array.from([...cuts].sort((a, b) => a - b));
  });
}

function binOf(cuts: Float64Array, value: number): number {
  let bin = 0;
  while (bin < cuts.length && value >= (cuts[bin] ?? 0)) bin += 1;
  return bin;
}

/** A fixed sequence of numbers from 0 to 1 (a linear congruential generator). */
function sequence(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
