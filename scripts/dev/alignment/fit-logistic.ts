/**
 * Fits a logistic model by Newton's method, with a quadratic penalty on coefficients of unit variance.
 *
 * @param examples what to learn from; an offset is added to what the model says and costs nothing
 * @param names the features to look at
 * @returns the constant and a coefficient for each feature, on the scale of the features
 */
export function fitLogistic<Name extends string>(
  examples: readonly LogisticExample<Name>[],
  names: readonly Name[],
): { constant: number } & Record<Name, number> {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = names.map(
    (name) => examples.reduce((sum, { features, weight }) => sum + weight * features[name], 0) / total,
  );
  const spread = names.map(
    (name, k) =>
      Math.sqrt(
        examples.reduce(
          (sum, { features, weight }) => sum + weight * (features[name] - (mean[k] ?? 0)) ** 2,
          0,
        ) / total,
      ) || 1,
  );
  const rows = examples.map(({ features, wanted, weight, offset }) => ({
    x: [1, ...names.map((name, k) => (features[name] - (mean[k] ?? 0)) / (spread[k] ?? 1))],
    y: Number(wanted),
    weight,
    offset,
  }));
  let beta: number[] = Array.from({ length: names.length + 1 }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = beta.map((value, k): number => (k === 0 ? 0 : PENALTY * value));
    const curve = beta.map((_, k) => beta.map((__, l): number => (k === l && k > 0 ? PENALTY : 0)));
    for (const { x, y, weight, offset } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), offset)));
      x.forEach((value, k) => {
        slope[k] = (slope[k] ?? 0) + weight * value * (p - y);
        const line = curve[k] ?? [];
        x.forEach((other, l) => (line[l] = (line[l] ?? 0) + weight * value * other * p * (1 - p)));
      });
    }
    const change = solve(curve, slope);
    beta = beta.map((value, k) => value - (change[k] ?? 0));
  }
  const plain = beta.slice(1).map((value, k) => value / (spread[k] ?? 1));
  const constant = (beta[0] ?? 0) - plain.reduce((sum, value, k) => sum + value * (mean[k] ?? 0), 0);
  return { constant, ...Object.fromEntries(names.map((name, k) => [name, plain[k] ?? 0])) } as {
    constant: number;
  } & Record<Name, number>;
}

/** Solves a set of linear equations: Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let k = 0; k < size; k += 1) {
    const pivot = rows
      .slice(k)
      .reduce((best, row, i) => (Math.abs(row[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0) ? k + i : best), k);
    [rows[k], rows[pivot]] = [rows[pivot] ?? [], rows[k] ?? []];
    const head = rows[k] ?? [];
    for (const [i, row] of rows.entries()) {
      if (i === k) continue;
      const factor = (row[k] ?? 0) / (head[k] ?? 1);
      rows[i] = row.map((value, l) => value - factor * (head[l] ?? 0));
    }
  }
  return rows.map((row, k) => (row[size] ?? 0) / (row[k] ?? 1));
}

/** How much large coefficients cost, in features of unit variance. 0.3 to 4 tried: level. */
const PENALTY = 1;
const STEPS = 25;

/** One thing to learn from. */
export interface LogisticExample<Name extends string> {
  readonly features: Readonly<Record<Name, number>>;
  readonly wanted: boolean;
  /** How often it counts. */
  readonly weight: number;
  readonly offset: number;
}
