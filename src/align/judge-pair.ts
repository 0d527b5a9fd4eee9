import type { Comparison } from './compare-sentences.ts';

/**
 * Judges a measured pair of sentences: do they share a fact, and do they tell the same? Two logistic models, whose
 * coefficients `scripts/bench/fit-alignment.ts` fits and prints. Sentences with the same wording need no model: see
 * `TWIN_WORDS`.
 *
 * @returns `null` where they have nothing to do with each other; otherwise a score on the scale that readers see: 0.5 and
 *   up is "same", below it "overlaps"
 */
export function judgePair(features: PairFeatures, comparison: Comparison): number | null {
  const { run } = comparison;
  const worded = run.length >= TWIN_WORDS && run.mostTold >= TWIN_SHARE;
  const twin = worded && run.leastTold >= TWIN_SHARE;
  const same = Math.max(probability(SAME, features), twin ? TWIN_SCORE : 0);
  if (same >= SAME_FROM) return SAME_SCORE + ((1 - SAME_SCORE) * (same - SAME_FROM)) / (1 - SAME_FROM);
  const linked = Math.max(probability(LINKED, features), worded ? TWIN_SCORE : 0);
  return linked >= LINKED_FROM ? SAME_SCORE * Math.min(linked, MOST_LINKED) : null;
}

/** What a logistic model says of a pair, 0–1; without `chance`, which it takes as given. */
export function probability(model: Model, { chance, ...features }: PairFeatures): number {
  const { constant, ...weights } = model;
  const sum = (Object.keys(weights) as (keyof typeof weights)[]).reduce((total, name) => total + weights[name] * features[name], constant - CHANCE_SHARE * chance);
  return 1 / (1 + Math.exp(-sum));
}

/** On the scale of `judgePair`: from here on two sentences tell the same. */
export const SAME_SCORE = 0.5;

/**
 * How much of the chance of likeness in long articles is taken off. 0.5 stands between none, where real articles get too
 * many links, and 1, where the fixtures lose theirs ("same" in real articles, left out of the fit: 0.68, 0.71, 0.70).
 */
export const CHANCE_SHARE = 0.5;

/** Always below "same". */
const MOST_LINKED = 0.98;

/**
 * Five words in a row that are four fifths of what a sentence tells: copied, or the same quotation. Where that holds of
 * both they tell the same, whatever else is like them.
 */
const TWIN_WORDS = 5;
const TWIN_SHARE = 0.8;
const TWIN_SCORE = 0.95;

/** Where F1 of the set that the models were fitted on is best. */
const LINKED_FROM = 0.385;
const SAME_FROM = 0.25;

const LINKED: Model = { constant: -7.2, agreement: -0.02, containment: 2.29, mass: 2.57, weakerClaim: 4.57, strongerClaim: 3.13, fragment: 4.32, completion: 6 };
const SAME: Model = { constant: -6.52, agreement: 7.61, containment: -5.77, mass: 0.34, weakerClaim: 5.86, strongerClaim: 3.06, fragment: 0.32, completion: 0.02 };

/** What a pair is judged by; everything lies between 0 and 1 or so, but `mass` and `chance`. */
export interface PairFeatures {
  /** What both tell against all that both tell. */
  readonly agreement: number;
  /** What both tell against the one that tells less. */
  readonly containment: number;
  /** Logarithm of the weight of what is shared. */
  readonly mass: number;
  /** How far the pair is ahead of its rivals, for the sentence where it is less so, and for the other: 0.5 is level. */
  readonly weakerClaim: number;
  readonly strongerClaim: number;
  /** 1 where words in quotation marks are the same. */
  readonly fragment: number;
  /** How much of one sentence stands in the neighbour of the other. */
  readonly completion: number;
  /** Logarithm of how many more pairs there are to be alike by chance than in two short reports. */
  readonly chance: number;
}

export type Model = Readonly<Record<Exclude<keyof PairFeatures, 'chance'> | 'constant', number>>;
