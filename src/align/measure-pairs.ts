import { compareSentences } from './compare-sentences.ts';
import type { Comparison } from './compare-sentences.ts';
import { findCandidates } from './find-candidates.ts';
import type { PairFeatures } from './judge-pair.ts';
import type { PreparedArticle, PreparedSentence } from './prepare-article.ts';
import { weighTokens } from './weigh-tokens.ts';
import type { Weigh } from './weigh-tokens.ts';

/**
 * Measures every pair of sentences of two articles that is worth a look: by itself, against its rivals (the same thing is
 * mostly told once in an article), and beside its neighbours (one sentence may be told in two).
 */
export function measurePairs(a: PreparedArticle, b: PreparedArticle): MeasuredPair[] {
  const weigh = weighTokens([a, b]);
  const pairs = findCandidates(a, b, weigh).flatMap((found, i) =>
    found.flatMap((j) => {
      const [one, two] = [a.sentences[i], b.sentences[j]];
      return one === undefined || two === undefined ? [] : [{ one, two, comparison: compareSentences(one, two, weigh) }];
    }),
  );
  const rivalry = rivals(pairs.map((pair) => ({ ...pair, alike: likeness(pair.comparison) })));
  const at = new Map(pairs.map((pair) => [`${pair.one.index} ${pair.two.index}`, pair.comparison] as const));
  const chance = 0.5 * Math.log((a.sentences.length * b.sentences.length) / USUAL_LENGTH ** 2);
  return pairs.map((pair, n) => {
    const { comparison } = pair;
    const [weaker = 0, stronger = 0] = (rivalry[n] ?? []).toSorted((x, y) => x - y);
    const features: PairFeatures = {
      agreement: comparison.agreement,
      containment: comparison.containment,
      mass: Math.log1p(comparison.mass),
      weakerClaim: weaker,
      strongerClaim: stronger,
      fragment: Number(comparison.fragment),
      completion: completion(pair, at, weigh) * Math.min(1, comparison.told),
      chance,
    };
    return { ...pair, features };
  });
}

/** How alike two sentences are before anything else is known: only to set rivals against each other, 0–1. */
function likeness({ agreement, told, run }: Comparison): number {
  // A few shared words prove little, however large a share of a short sentence they are.
  const words = agreement * (1 - Math.exp(-told / PROOF_WEIGHT));
  const wording = run.share * (1 - Math.exp(-run.length / PROOF_RUN));
  return words + (1 - words) * wording;
}

/** For each pair, its likeness against its likeness and that of the best rival for each of its sentences: 0.5 where they are level. */
function rivals(pairs: readonly (Pick<MeasuredPair, 'one' | 'two'> & { alike: number })[]): (readonly [number, number])[] {
  const best = new Map<PreparedSentence, [number, number]>();
  for (const { one, two, alike } of pairs) {
    for (const side of [one, two]) {
      const [first, second] = best.get(side) ?? [0, 0];
      best.set(side, alike > first ? [alike, first] : [first, Math.max(alike, second)]);
    }
  }
  return pairs.map(({ one, two, alike }) => {
    const claim = (side: PreparedSentence): number => {
      const [first, second] = best.get(side) ?? [0, 0];
      return (alike + EVEN) / (alike + (alike === first ? second : first) + 2 * EVEN);
    };
    return [claim(one), claim(two)];
  });
}

/** How much of one sentence a neighbour of the other tells that the other leaves out, 0–1. */
function completion({ one, two, comparison }: Omit<MeasuredPair, 'features'>, at: ReadonlyMap<string, Comparison>, weigh: Weigh): number {
  const added = (side: 'a' | 'b', sentence: PreparedSentence, neighbours: readonly (Comparison | undefined)[]): number => {
    const known = new Set(comparison.shared.map((token) => token[side].key));
    const sums = neighbours.map((other) => (other?.shared ?? []).reduce((sum, token) => sum + (known.has(token[side].key) ? 0 : token.weight), 0));
    return Math.max(...sums) / Math.max(weigh.all(sentence), PROOF_WEIGHT);
  };
  const [i, j] = [one.index, two.index];
  return Math.min(1, Math.max(
    added('a', one, [at.get(`${i} ${j - 1}`), at.get(`${i} ${j + 1}`)]),
    added('b', two, [at.get(`${i - 1} ${j}`), at.get(`${i + 1} ${j}`)]),
  ));
}

/** Sentences of a short report; longer articles have more pairs that are alike by chance. */
const USUAL_LENGTH = 12;

/** Shared weight and shared words in a row that prove about two thirds. 1 and 1.7, and 4 words, tried: level. */
const PROOF_WEIGHT = 1.7;
const PROOF_RUN = 4;

/** Keeps pairs of next to no likeness level. 0.02 and 0.1 tried: 0.1 is worse on the real articles. */
const EVEN = 0.02;

export interface MeasuredPair {
  readonly one: PreparedSentence;
  readonly two: PreparedSentence;
  readonly comparison: Comparison;
  readonly features: PairFeatures;
}
