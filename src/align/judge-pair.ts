import type { Comparison } from './compare-sentences.ts';

/**
 * Judges a measured pair of sentences: do they share a fact, and do they tell the same? Two logistic models, whose
 * coefficients `scripts/dev/fit-alignment.ts` fits and prints. Sentences with the same wording need no model: see
 * `TWIN_WORDS`.
 *
 * @returns `null` where they have nothing to do with each other; otherwise a score on the scale that readers see: from
 *   `SAME_SCORE` on they more likely tell the same than not. Whether that may be said of them, `proven` tells: it asks for
 *   more, since a wrong "tells this" weighs more than a missed one
 */
export function judgePair(features: PairFeatures, comparison: Comparison): Judgement | null {
  const { run, proof } = comparison;
  if (!proof.any && run.length === 0 && !comparison.fragment) return null;
  if (features.kinship < 1 && run.length === 0 && !comparison.fragment && comparison.telling < LEAST_TELLING)
    return null;
  const worded = run.length >= TWIN_WORDS && run.mostTold >= TWIN_SHARE;
  const twin = worded && run.leastTold >= TWIN_SHARE;
  const named = run.wording < LEAST_WORDING && !comparison.fragment && comparison.matter < LEAST_MATTER;
  const same = twin
    ? Math.max(TWIN_SCORE, probability(SAME, features))
    : named
      ? 0
      : probability(SAME, features);
  const score = SAME_SCORE + ((1 - SAME_SCORE) * (same - SAME_FROM)) / (1 - SAME_FROM);
  if (same >= SAME_FROM) return { score, proven: twin || isProven(score, comparison) };
  const linked = Math.max(probability(LINKED, features), worded ? TWIN_SCORE : 0);
  return linked >= LINKED_FROM ? { score: SAME_SCORE * Math.min(linked, MOST_LINKED), proven: false } : null;
}

/** What is made of a pair of sentences. */
export interface Judgement {
  /** 0–1. */
  readonly score: number;
  readonly proven: boolean;
}

/**
 * Whether what both print is enough to say in public that they tell the same: wording, a quotation, or words, numbers and
 * names; one of them alone only where it is much of what both tell. Two that give other figures need wording.
 */
function isProven(score: number, { run, fragment, proof, otherNumbers, agreement }: Comparison): boolean {
  if (run.wording >= LEAST_WORDING || fragment) return true;
  if (otherNumbers || proof.words === 0) return false;
  return proof.words + proof.names >= 2
    ? score >= PROVEN_FROM
    : score >= PROVEN_BY_ONE_FROM && agreement >= MUCH;
}

/**
 * Scores on the scale of `judgePair`, and a share of what both tell. By the score alone "same" has precision 0.71
 * and recall 0.80 on the tuned fixtures, 0.76 and 0.76 on three real articles; with proof 0.76 and 0.62, 0.79 and 0.71. Below these
 * values real articles still had other facts joined by a word or two ("leaked", "origins", "region").
 */
const PROVEN_FROM = 0.6;
const PROVEN_BY_ONE_FROM = 2 / 3;
const MUCH = 0.3;

/** What a logistic model says of a pair, 0–1; without `chance`, which it takes as given. */
export function probability(model: Model, { chance, ...features }: PairFeatures): number {
  const { constant, ...weights } = model;
  const sum = (Object.keys(weights) as (keyof typeof weights)[]).reduce(
    (total, name) => total + weights[name] * features[name],
    constant - CHANCE_SHARE * chance,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** On the scale of `judgePair`: from here on two sentences tell the same. */
export const SAME_SCORE = 0.5;

/**
 * How much of the chance of likeness in long articles is taken off: none, half and all gave F1 0.68, 0.71 and 0.70 for
 * "same" in real articles that were left out of the fit, 0.70, 0.72 and 0.72 in fixtures.
 */
export const CHANCE_SHARE = 0.5;

/**
 * No link rests on one word, unless it stands in quotation marks in both, or the articles have so much in common that they
 * are of one story for certain. There the rule costs 0.02 of F1: short sentences share no more.
 */
const LEAST_TELLING = 2;

/**
 * Names and a verb of saying do not make "same": this much weight of other words, numbers or dates must be shared too, about
 * a quarter of a rare word, or three words in a row. Costs two pairs of the tuned fixtures.
 */
const LEAST_MATTER = 0.22;
const LEAST_WORDING = 3;

/** Always below "same". */
const MOST_LINKED = 0.98;

/**
 * Five words in a row that are four fifths of what a sentence tells: copied, or the same quotation. Where that holds of
 * both they tell the same, whatever else is like them.
 */
const TWIN_WORDS = 5;
const TWIN_SHARE = 0.8;
const TWIN_SCORE = 0.95;

/**
 * Where F1 of what the models were fitted on is best or next to it: flat from 0.26 to 0.4 for links, where the upper half
 * trades recall for precision, and from 0.2 to 0.28 for "same".
 */
const LINKED_FROM = 0.32;
const SAME_FROM = 0.22;

/** Fitted on the tuned fixtures and the marked pairs of three real articles; the held-out fixtures were not read. */
const LINKED: Model = {
  constant: -13.53,
  agreement: 0.87,
  containment: 2.1,
  mass: 3.4,
  otherNumbers: -1.07,
  weakerClaim: 1.39,
  strongerClaim: 0.61,
  weakerWordClaim: 3.79,
  strongerWordClaim: 2.13,
  fragment: 4.42,
  completion: 3.69,
  kinship: 5.18,
};
const SAME: Model = {
  constant: -10.97,
  agreement: 9.76,
  containment: -5.94,
  mass: 0.11,
  otherNumbers: -0.12,
  weakerClaim: 3.39,
  strongerClaim: 3.59,
  weakerWordClaim: 5.28,
  strongerWordClaim: -3.99,
  fragment: 0.66,
  completion: -5.03,
  kinship: 4.64,
};

/** What a pair is judged by; everything lies between 0 and 1 or so, but `mass` and `chance`. */
export interface PairFeatures {
  /** What both tell against all that both tell. */
  readonly agreement: number;
  /** What both tell against the one that tells less. */
  readonly containment: number;
  /** Logarithm of the weight of what is shared. */
  readonly mass: number;
  /** 1 where both give figures and share none. */
  readonly otherNumbers: number;
  /** How far the pair is ahead of its rivals (`measureClaims`), for the sentence where it is less so and for the other: 0.5 is level. */
  readonly weakerClaim: number;
  readonly strongerClaim: number;
  /** The same, where a rival counts by what it takes of the same words. */
  readonly weakerWordClaim: number;
  readonly strongerWordClaim: number;
  /** 1 where words in quotation marks are the same. */
  readonly fragment: number;
  /** How much of one sentence stands in the neighbour of the other. */
  readonly completion: number;
  /** How much the two articles have in common altogether. */
  readonly kinship: number;
  /** Logarithm of how many more pairs there are to be alike by chance than in two short reports. */
  readonly chance: number;
}

/** A logistic model: its constant and a coefficient for each feature. `chance` has none, since it is no evidence. */
export type Model = Readonly<Record<Exclude<keyof PairFeatures, 'chance'> | 'constant', number>>;
