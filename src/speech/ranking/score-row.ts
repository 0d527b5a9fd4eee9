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
  let sum = 0;
  for (const { feature, value, left } of trees) {
    let node = 0;
    for (let test = feature[0] ?? -1; test >= 0; test = feature[node] ?? -1)
      node = (left[node] ?? 0) + ((row[test] ?? 0) < (value[node] ?? 0) ? 0 : 1);
    sum += value[node] ?? 0;
  }
  return sum;
}

/** Scores as shares that sum to 1. */
export function toShares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
