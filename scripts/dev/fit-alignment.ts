#!/usr/bin/env node
/**
 * Fits the two models of `src/align/judge-pair.ts` and prints their coefficients and thresholds, to be copied there.
 *
 * Logistic regression with a quadratic penalty (Newton's method) on all pairs that are measured, and on articles of
 * different stories, which share no fact; optional pairs are left out, the held-out fixtures are never read. Beside the fit it prints what leaving out one pair of articles at a time
 * gives, coefficients and threshold alike from the others: that is what a new story may expect.
 */
import { english } from '../../src/language/en/english.ts';
import { measurePairs } from '../../src/align/measure-pairs.ts';
import { CHANCE_SHARE, probability } from '../../src/align/judge-pair.ts';
import type { Model, PairFeatures } from '../../src/align/judge-pair.ts';
import { prepareArticle } from '../../src/align/prepare-article.ts';
import { EXISTING, readArguments } from '../read-arguments.ts';
import { articlesOf, readCases, readGoldFile } from './alignment-cases.ts';
import type { AlignmentCase } from './alignment-cases.ts';
import { liesUnder } from './lies-under.ts';

const NAMES = [
  'agreement',
  'containment',
  'mass',
  'otherNumbers',
  'weakerClaim',
  'strongerClaim',
  'weakerWordClaim',
  'strongerWordClaim',
  'fragment',
  'completion',
  'kinship',
] as const;
const MODELS = { LINKED: ['same', 'overlaps'], SAME: ['same'] } as const;

/** How much large coefficients cost, in features of unit variance. 0.3 to 3 tried: level. */
const PENALTY = 1;
const STEPS = 50;
const THRESHOLDS = Array.from({ length: 41 }, (_, i) => 0.1 + i * 0.015);

const fixtures = readCases('tests/fixtures/alignment');
const { words: files } = readArguments({
  call: 'npm run dev:fit-alignment',
  does: 'Fits the models that judge passages on the tuned fixtures and prints their coefficients and thresholds.',
  words: [{ name: 'gold', about: 'further gold files of spans', many: true, form: EXISTING }],
});
const given = files.flatMap((file) => readGoldFile(file, articlesOf(file)));
const examples = Object.entries({
  fixtures,
  'given files': given,
  strangers: fixtures.map(strangers),
}).flatMap(([set, cases]) => cases.map((one) => ({ set, pairs: measure(one), gold: one.gold })));

for (const [name, wanted] of Object.entries(MODELS) as [keyof typeof MODELS, readonly string[]][]) {
  const model = fit(
    examples.flatMap(({ pairs }) => pairs),
    wanted,
  );
  const from = bestThreshold(examples, model, wanted);
  console.log(
    `${name}_FROM ${from.toFixed(3)}\n${name} { ${Object.entries(model)
      .map(([key, value]) => `${key}: ${value.toFixed(2)}`)
      .join(', ')} }`,
  );
  const left = examples.map((example) => {
    const others = examples.filter((each) => each !== example);
    const without = fit(
      others.flatMap(({ pairs }) => pairs),
      wanted,
    );
    return {
      ...count([example], without, wanted, bestThreshold(others, without, wanted)),
      loss: loss(example.pairs, without, wanted),
    };
  });
  for (const set of new Set(examples.map((example) => example.set))) {
    const counts = left.filter((_, i) => examples[i]?.set === set);
    console.log(
      `  left out, ${set}: F1 ${f1(counts).toFixed(3)}, ${sum(counts, 'found') - sum(counts, 'right')} wrong, ${sum(counts, 'traps')} traps, loss ${sum(counts, 'loss').toFixed(1)}`,
    );
  }
}

/** The first article of a story and the second of the next one, which have nothing to do with each other. */
function strangers(one: AlignmentCase, i: number): AlignmentCase {
  const next = fixtures[(i + 1) % fixtures.length] ?? one;
  return {
    id: `${one.id} ${next.id}`,
    articles: [...one.articles.slice(0, 1), ...next.articles.slice(1)],
    gold: [],
  };
}

function measure(one: AlignmentCase): Example[] {
  const [a, b] = one.articles.map((each) => prepareArticle(each, english));
  if (a === undefined || b === undefined) return [];
  return measurePairs(a, b).map(({ one: x, two: y, features }) => {
    const marked = one.gold
      .filter((pair) => liesUnder(x, pair.a) && liesUnder(y, pair.b))
      .map(({ strength }) => strength);
    return {
      features,
      strength:
        ['same', 'overlaps', 'optional', 'never'].find((strength) =>
          marked.some((each) => each === strength),
        ) ?? 'none',
    };
  });
}

function fit(pairs: readonly Example[], wanted: readonly string[]): Model {
  const used = pairs.filter(({ strength }) => strength !== 'optional');
  const mean = NAMES.map((name) => used.reduce((sum, { features }) => sum + features[name], 0) / used.length);
  const spread = NAMES.map(
    (name, k) =>
      Math.sqrt(
        used.reduce((sum, { features }) => sum + (features[name] - (mean[k] ?? 0)) ** 2, 0) / used.length,
      ) || 1,
  );
  const rows = used.map(({ features, strength }) => ({
    x: [1, ...NAMES.map((name, k) => (features[name] - (mean[k] ?? 0)) / (spread[k] ?? 1))],
    y: wanted.includes(strength) ? 1 : 0,
    offset: -CHANCE_SHARE * features.chance,
  }));
  let beta: number[] = Array.from({ length: NAMES.length + 1 }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = beta.map((value, k): number => (k === 0 ? 0 : PENALTY * value));
    const curve = beta.map((_, k) => beta.map((__, l): number => (k === l && k > 0 ? PENALTY : 0)));
    for (const { x, y, offset } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), offset)));
      x.forEach((value, k) => {
        slope[k] = (slope[k] ?? 0) + value * (p - y);
        const line = curve[k] ?? [];
        x.forEach((other, l) => (line[l] = (line[l] ?? 0) + value * other * p * (1 - p)));
      });
    }
    const change = solve(curve, slope);
    beta = beta.map((value, k) => value - (change[k] ?? 0));
  }
  const plain = beta.slice(1).map((value, k) => value / (spread[k] ?? 1));
  const constant = (beta[0] ?? 0) - plain.reduce((sum, value, k) => sum + value * (mean[k] ?? 0), 0);
  return { constant, ...Object.fromEntries(NAMES.map((name, k) => [name, plain[k] ?? 0])) } as Model;
}

/** Gaussian elimination with pivots. */
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

function bestThreshold(over: readonly Story[], model: Model, wanted: readonly string[]): number {
  return (
    THRESHOLDS.map((from) => [f1([count(over, model, wanted, from)]), from] as const).sort(
      (x, y) => y[0] - x[0],
    )[0]?.[1] ?? 0.5
  );
}

function count(over: readonly Story[], model: Model, wanted: readonly string[], from: number): Counts {
  const found = over
    .flatMap(({ pairs }) => pairs)
    .filter(({ features, strength }) => strength !== 'optional' && probability(model, features) >= from);
  const all = over.reduce(
    (sum, { gold }) => sum + gold.filter(({ strength }) => wanted.includes(strength)).length,
    0,
  );
  return {
    traps: found.filter(({ strength }) => strength === 'never').length,
    right: found.filter(({ strength }) => wanted.includes(strength)).length,
    found: found.length,
    all,
  };
}

/** What the model is surprised by, in nats: lower is better, and steadier than F1. */
function loss(pairs: readonly Example[], model: Model, wanted: readonly string[]): number {
  return pairs
    .filter(({ strength }) => strength !== 'optional')
    .reduce((sum, { features, strength }) => {
      const p = probability(model, features);
      return sum - Math.log(Math.max(1e-9, wanted.includes(strength) ? p : 1 - p));
    }, 0);
}

function f1(counts: readonly Counts[]): number {
  return (2 * sum(counts, 'right')) / Math.max(1, sum(counts, 'found') + sum(counts, 'all'));
}

function sum<Name extends string>(list: readonly Readonly<Record<Name, number>>[], name: Name): number {
  return list.reduce((total, each) => total + each[name], 0);
}

interface Example {
  readonly features: PairFeatures;
  readonly strength: string;
}

interface Story {
  readonly pairs: readonly Example[];
  /** All that is marked, whether it was measured or not. */
  readonly gold: AlignmentCase['gold'];
}

interface Counts {
  readonly traps: number;
  readonly right: number;
  readonly found: number;
  readonly all: number;
}
