import { countProof } from './count-proof.ts';
import type { Proof } from './count-proof.ts';
import { findSharedRun } from './find-shared-run.ts';
import type { SharedRun } from './find-shared-run.ts';
import { isFigure, type PreparedSentence } from './prepare-sentence.ts';
import type { Token } from './token.ts';
import { isNamed } from './shared-token.ts';
import type { SharedToken } from './shared-token.ts';
import { keeps, type Weighed, type WeighedArticle, type WeighedSentence } from './weigh-tokens.ts';

/**
 * Compares two sentences by the weight of what they share.
 *
 * @param shared what they share
 * @param runs the runs of four words of the first that the article of the second has, as it numbers them
 * @returns the figures the link is judged by
 */
export function compareSentences(
  one: WeighedSentence,
  two: WeighedSentence,
  shared: readonly SharedToken[],
  runs: ReadonlySet<number>,
  { a, b }: Weighed,
): Comparison {
  const [left, right] = [one.sentence, two.sentence];
  let [mass, told, matter, telling, dot, sameFigure] = [0, 0, 0, 0, 0, false];
  for (const token of shared) {
    const weight = token.weight * (keeps(left.framed[token.inA]) + keeps(right.framed[token.inB])) * 0.5;
    mass += token.weight;
    told += weight;
    if (token.exact) dot += (one.frequencies[token.inA] ?? 0) ** 2;
    if (token.a.kind === 'common') continue;
    telling += 1;
    if (!isNamed(token)) matter += weight;
    if (token.exact && isFigure(token.a)) sameFigure = true;
  }
  const least = Math.min(one.all, two.all);
  const length = one.length * two.length;
  const agreement = one.all + two.all === 0 ? 0 : Math.min(1, (2 * told) / (one.all + two.all));
  const run = findSharedRun(left, right, runs);
  return {
    shared,
    mass,
    told,
    agreement,
    containment: least === 0 ? 0 : Math.min(1, told / least),
    cosine: length === 0 ? 0 : dot / length,
    run,
    alike: likeness(agreement, told, run),
    matter,
    otherNumbers: left.hasFigures && right.hasFigures && !sameFigure,
    proof: countProof(shared, left, right),
    telling,
    fragment: sharesFragment(left, right, a) || sharesFragment(right, left, b),
  };
}

/** How alike two sentences are before anything else is known, 0–1: only to set pairs against each other. */
function likeness(agreement: number, told: number, run: SharedRun): number {
  // A few shared words prove little, however large a share of a short sentence they are.
  const words = agreement * (1 - Math.exp(-told / PROOF_WEIGHT));
  const wording = run.share * (1 - Math.exp(-run.length / PROOF_RUN));
  return words + (1 - words) * wording;
}

/** Shared weight, and shared words in a row, that prove about two thirds. 1 and 1.7 tried for the weight: level. */
const PROOF_WEIGHT = 1.7;
const PROOF_RUN = 4;

/** Whether words that one has between quotation marks stand in the same order in a quotation of the other, and tell something. */
function sharesFragment(one: PreparedSentence, two: PreparedSentence, { weigh }: WeighedArticle): boolean {
  if (one.quotations.length === 0 || two.quotations.length === 0) return false;
  return one.quotations.some((words) => {
    if (words.length > MOST_FRAGMENT || !two.quotations.some((other) => holds(other, words))) return false;
    const telling = words.reduce((sum, token) => sum + (token.kind === 'common' ? 0 : weigh(token)), 0);
    return telling >= FRAGMENT_WEIGHT;
  });
}

/** Whether the same keys stand in a row somewhere. */
function holds(tokens: readonly Token[], words: readonly Token[]): boolean {
  const last = tokens.length - words.length;
  for (let at = 0; at <= last; at += 1) {
    let same = 0;
    while (same < words.length && tokens[at + same]?.key === words[same]?.key) same += 1;
    if (same === words.length) return true;
  }
  return false;
}

/** "Now" in two quotations does not make them one; nearly any other word does. */
const FRAGMENT_WEIGHT = 0.2;

/** Longer quotations share a run of words (`findSharedRun`), whole or in part. */
const MOST_FRAGMENT = 12;

/** The figures that a pair of sentences is judged by. */
export interface Comparison {
  readonly shared: readonly SharedToken[];
  /** Weight of what is shared: about one for each telling word. */
  readonly mass: number;
  /** The same, with little left of the words that say who told it. */
  readonly told: number;
  /** What both tell against all that both tell (Dice), 0–1. */
  readonly agreement: number;
  /** What both tell against the one that tells less, 0–1. */
  readonly containment: number;
  /** The cosine of all their words (TF-IDF), 0–1: it tells copies apart best, where the rest are level. */
  readonly cosine: number;
  /** The longest run of the same words, where it has four or more. */
  readonly run: SharedRun;
  /** How alike they are before they are set against other pairs, 0–1. */
  readonly alike: number;
  /** The same as `told`, without names and function words: what was done, and how many. */
  readonly matter: number;
  /** Both give figures, and share none. */
  readonly otherNumbers: boolean;
  /** What both print that could prove that they tell the same. */
  readonly proof: Proof;
  /** How many shared tokens are not function words. */
  readonly telling: number;
  /** Words in quotation marks that the other has in quotation marks too. */
  readonly fragment: boolean;
}

/** A sentence of one article, `one`, and a sentence of another, `two`, compared by themselves. */
export interface ComparedPair {
  readonly one: PreparedSentence;
  readonly two: PreparedSentence;
  readonly comparison: Comparison;
}
