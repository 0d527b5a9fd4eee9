import type { Comparison } from './compare-sentences.ts';
import fitted from './models.json' with { type: 'json' };
import type { WordsAhead } from './measure-rivals.ts';

/**
 * Judges a measured pair of sentences: do they tell the same, or at least share a fact? Two logistic models, which
 * `scripts/dev/fit-alignment.ts` fits and writes to `models.json`. Copied wording needs no model: see `TWIN_WORDS`.
 *
 * @param models others than the fitted ones, to measure them
 * @returns `null` if they are unrelated; otherwise a score on the scale that readers see: from
 *   `SAME_SCORE` on, pages show that they tell the same; below it a pair is no more than a proposal to an editor
 */
export function judgePair(
  features: PairFeatures,
  comparison: Comparison,
  models: Models = fitted,
): Judgement | null {
  const { run } = comparison;
  if (!hasGround(features, comparison)) return null;
  const copied = isCopied(comparison);
  const twin = copied && run.leastTold >= TWIN_SHARE;
  const line = features.leads > 0 ? models.lines.leads : models.lines.same;
  const same = Math.max(probability(models.same, features), twin ? TWIN_SCORE : 0);
  if (same >= line && (twin || isProven(features, comparison)))
    return { score: SAME_SCORE + ((1 - SAME_SCORE) * (same - line)) / (1 - line), same: true };
  const linked = Math.max(probability(models.linked, features), copied ? TWIN_SCORE : 0);
  return linked >= models.lines.linked
    ? { score: SAME_SCORE * Math.min(linked, MOST_LINKED), same: false }
    : null;
}

/**
 * Whether a pair may be linked, before it is known how far it is ahead of its rivals by its words, which is what costs
 * most. Nothing is lost: a lead by words is at most 1 and never less than `weakerAhead`, the lead over whole rivals, so
 * each model is asked with whichever of the two speaks more for the pair. What is not linked even so `judgePair` does
 * not link.
 */
export function mayLink(known: KnownFeatures, comparison: Comparison, models: Models = fitted): boolean {
  if (!hasGround(known, comparison)) return false;
  if (isCopied(comparison)) return true;
  const line = known.leads > 0 ? models.lines.leads : models.lines.same;
  return highest(models.same, known) >= line || highest(models.linked, known) >= models.lines.linked;
}

/** The most that a model can say, whatever the leads by words are. */
function highest(model: Model, known: KnownFeatures): number {
  let sum = model.constant - CHANCE_SHARE * known.chance;
  for (const [name, weight] of weightsOf(model))
    sum +=
      weight *
      (name === 'weakerWordsAhead' || name === 'strongerWordsAhead'
        ? weight > 0
          ? 1
          : known.weakerAhead
        : known[name]);
  return ROUNDING + shareOf(sum);
}

/** The verdict on a pair of sentences. */
export interface Judgement {
  /** 0–1. */
  readonly score: number;
  /** Whether they tell the same, so that pages may say so. */
  readonly same: boolean;
}

/**
 * Whether what both print can carry "they tell the same": three words in a row, a quotation, or matter besides names and
 * verbs of saying. All headlines and openings print the names of the event in a row ("the bridge over the Gaula"), so
 * there wording proves it only where it is half of both. Two sentences that give other figures need wording.
 */
function isProven(
  { leads }: PairFeatures,
  { run, fragment, proof, otherNumbers, matter, telling, agreement }: Comparison,
): boolean {
  if (proof.lists && leads === 0) return false;
  if (leads > 0)
    return run.leastTold >= HALF || (!otherNumbers && matter >= LEAST_MATTER && telling >= LEAST_OF_LEADS);
  if (run.wording >= LEAST_WORDING || fragment) return true;
  return !otherNumbers && matter >= LEAST_MATTER && (proof.words + proof.names >= 2 || agreement >= MUCH);
}

/** Whether anything is there that a link could rest on. */
function hasGround({ kinship }: KnownFeatures, { run, fragment, proof, telling }: Comparison): boolean {
  return run.length > 0 || fragment || (proof.any && (kinship >= 1 || telling >= LEAST_TELLING));
}

/** Whether a sentence copies the other, or most of it. */
const isCopied = ({ run }: Comparison): boolean => run.length >= TWIN_WORDS && run.mostTold >= TWIN_SHARE;

/** What a logistic model says of a pair, 0–1; without `chance`, which it takes as given. */
function probability(model: Model, features: PairFeatures): number {
  let sum = model.constant - CHANCE_SHARE * features.chance;
  for (const [name, weight] of weightsOf(model)) sum += weight * features[name];
  return shareOf(sum);
}

/** The logistic function, 0–1. */
const shareOf = (sum: number): number => 1 / (1 + Math.exp(-sum));

type Weights = readonly (readonly [keyof PairFeatures, number])[];

const lists = new WeakMap<Model, Weights>();

/** As a list, which is made once for the thousands of pairs of a story. */
function weightsOf(model: Model): Weights {
  const known = lists.get(model);
  if (known !== undefined) return known;
  const { constant: _, ...weights } = model;
  const list = Object.entries(weights) as [keyof PairFeatures, number][];
  lists.set(model, list);
  return list;
}

/** On the scale of `judgePair`: from here on two sentences tell the same. */
export const SAME_SCORE = 0.5;

/** How much of the chance of likeness in long articles is taken off. */
export const CHANCE_SHARE = 0.5;

/**
 * No link rests on one word, unless it stands in quotation marks in both, or the articles have so much in common that they
 * are of one story for certain. There the rule costs 0.02 of F1: short sentences share no more.
 */
const LEAST_TELLING = 2;

/**
 * Names and a verb of saying do not make "same": this much weight of other words, numbers or dates must be shared too, about
 * a quarter of a rare word, or three words in a row.
 */
const LEAST_MATTER = 0.22;
const LEAST_WORDING = 3;

/** So much of what two openings tell must be the same words, for these to prove it. */
const HALF = 0.5;

/** One word alone proves it only where it is this much of what both tell. */
const MUCH = 0.3;

/** Headlines and openings share at least so many words: "Pumps work" is told by no sentence about a pump. */
const LEAST_OF_LEADS = 3;

/** Far more than sums and powers of a dozen figures are rounded by. */
const ROUNDING = 1e-9;

/** Always below "same". */
const MOST_LINKED = 0.98;

/**
 * Five words in a row that are four fifths of what a sentence tells: copied, or the same quotation. Where that holds of
 * both they tell the same, whatever else is like them.
 */
const TWIN_WORDS = 5;
const TWIN_SHARE = 0.8;
const TWIN_SCORE = 0.95;

/** What a pair is judged by; everything lies between 0 and 1 or so, but the logarithms. */
export interface PairFeatures extends KnownFeatures, WordsAhead {}

/** The part of it that costs little. */
export interface KnownFeatures {
  /** What both tell against all that both tell. */
  readonly agreement: number;
  /** What both tell against the one that tells less. */
  readonly containment: number;
  /** The cosine of all their words. */
  readonly cosine: number;
  /** Logarithm of the weight of what is shared. */
  readonly mass: number;
  /** The same without names, function words and who told it. */
  readonly matter: number;
  /** Logarithm of how many shared words are no function words. */
  readonly telling: number;
  /** 1 where words in quotation marks are the same. */
  readonly fragment: number;
  /** How much the two articles have in common altogether. */
  readonly kinship: number;
  /** How far the pair is ahead of its rivals, for the sentence where it is less so. */
  readonly weakerAhead: number;
  /** 1 where both are headlines or openings, less where one opens a second paragraph. */
  readonly leads: number;
  /** 1 where only one of them is. */
  readonly oneLead: number;
  /** `leads` times `weakerAhead`: to be ahead of all others counts less among headlines and openings, which tell one event. */
  readonly leadsAhead: number;
  /** `leads` times how much of what the two openings tell, whole, both tell. */
  readonly openings: number;
  /** Logarithm of how many more pairs could be alike by chance than in two short reports. */
  readonly chance: number;
}

/** A logistic model: its constant and the coefficients of the features it looks at. */
export type Model = Readonly<{ constant: number } & Partial<Record<keyof PairFeatures, number>>>;

/** What `models.json` holds: the two models, and the probabilities from which they are believed. */
export interface Models {
  readonly same: Model;
  readonly linked: Model;
  readonly lines: Readonly<{ same: number; leads: number; linked: number }>;
}
