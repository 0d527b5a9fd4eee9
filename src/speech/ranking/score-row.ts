/** A decision tree in arrays: inner nodes test one feature, leaves hold a score. */
export interface Tree {
  /** The feature a node tests; −1 for a leaf. */
  readonly feature: readonly number[];
  /** Below it a row goes left, else right; the score of a leaf. */
  readonly value: readonly number[];
  /** The left child; the right one comes after it. */
  readonly left: readonly number[];
}

/** The sum of what all trees say of a row. */
export function scoreRow(trees: readonly Tree[], row: ArrayLike<number>): number {
  const { feature, value, left, roots } = packed.get(trees) ?? pack(trees);
  let sum = 0;
  for (const root of roots) {
    let node = root;
    for (let test = feature[node] as number; test >= 0; test = feature[node] as number)
      node = (left[node] as number) + ((row[test] as number) < (value[node] as number) ? 0 : 1);
    sum += value[node] as number;
  }
  return sum;
}

/** All trees one after the other, the places of their nodes counted from the first of all: hundreds are asked for each row. */
interface Forest {
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly left: Int32Array;
  readonly roots: Int32Array;
}

const packed = new WeakMap<readonly Tree[], Forest>();

function pack(trees: readonly Tree[]): Forest {
  const roots: number[] = [];
  let nodes = 0;
  for (const { feature } of trees) {
    roots.push(nodes);
    nodes += feature.length;
  }
  const forest = {
    feature: Int16Array.from(trees.flatMap(({ feature }) => feature)),
    value: Float64Array.from(trees.flatMap(({ value }) => value)),
    left: Int32Array.from(trees.flatMap(({ left }, i) => left.map((child) => child + (roots[i] ?? 0)))),
    roots: Int32Array.from(roots),
  };
  packed.set(trees, forest);
  return forest;
}

/** Scores as shares that sum to 1. */
export function toShares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
