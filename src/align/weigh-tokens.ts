import { NONE } from './numbering.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import type { Token } from './token.ts';
import { weighAnywhere } from './weigh-anywhere.ts';

/**
 * Says how much the tokens of two articles tell, 0–1: a word that stands in one sentence only tells most, a word of every
 * second sentence next to nothing (inverse document frequency over the sentences of both), and the background list lowers
 * the weight of common words whatever the counts are. What else the story holds changes nothing, so a link stays when an
 * article is added.
 */
export function weighTokens(a: PreparedArticle, b: PreparedArticle): Weighed {
  const inB = a.terms.in(b.terms);
  const inA = new Int32Array(b.terms.size).fill(NONE);
  for (let term = 0; term < inB.length; term += 1) {
    const other = inB[term] ?? NONE;
    if (other !== NONE) inA[other] = term;
  }
  const sentences = a.sentences.length + b.sentences.length;
  const scale = scaleOf(sentences);
  return { a: weighArticle(a, inB, b, scale), b: weighArticle(b, inA, a, scale), sentences };
}

function scaleOf(sentences: number): Scale {
  const most = Math.log((sentences + 1) / 1.5);
  const [rarities, frequencies] = [new Float64Array(sentences + 1), new Float64Array(sentences + 1)];
  for (let found = 1; found <= sentences; found += 1) {
    // A word told by both sides has at least two sentences: two is as rare as one.
    rarities[found] = Math.max(FLOOR, Math.log((sentences + 1) / (Math.max(2, found) - 0.5)) / most);
    frequencies[found] = Math.log((sentences + 1) / found);
  }
  return { rarities, frequencies };
}

function weighArticle(
  { terms, places, sentences }: PreparedArticle,
  inOther: Int32Array,
  other: PreparedArticle,
  scale: Scale,
): WeighedArticle {
  const counts = new Int32Array(inOther.length);
  const rarity = new Float64Array(inOther.length);
  for (let term = 0; term < inOther.length; term += 1) {
    const there = inOther[term] ?? NONE;
    const found = (places[term]?.length ?? 0) + (there === NONE ? 0 : (other.places[there]?.length ?? 0));
    counts[term] = found;
    rarity[term] = scale.rarities[found] ?? 0;
  }
  return {
    inOther,
    counts,
    rarity,
    sentences: sentences.map((sentence) => weighSentence(sentence, counts, scale)),
    weigh: (token) => weighAnywhere(token) * (rarity[terms.find(token.key)] ?? 0),
  };
}

function weighSentence(sentence: PreparedSentence, counts: Int32Array, scale: Scale): WeighedSentence {
  const { weights: anywhere, keys, framed } = sentence;
  const weights: number[] = [];
  const frequencies: number[] = [];
  let all = 0;
  for (let slot = 0; slot < keys.length; slot += 1) {
    const found = counts[keys[slot] ?? 0] ?? 0;
    const weight = (anywhere[slot] ?? 0) * (scale.rarities[found] ?? 0);
    weights.push(weight);
    frequencies.push(scale.frequencies[found] ?? 0);
    all += weight * keeps(framed[slot]);
  }
  return { sentence, weights, all, frequencies, length: Math.hypot(...frequencies) };
}

/** What a token of a sentence keeps of its weight: all of it, unless it says only who told it. */
export const keeps = (framed: boolean | undefined): number => (framed === true ? ATTRIBUTION_WEIGHT : 1);

/** Nothing weighs less than this before the weight of its kind is applied. Between 0.05 and 0.2 no measure moved. */
const FLOOR = 0.1;

/**
 * What the words "the county said on Tuesday" keep. 0.1 to 1 tried: "same" is best at 0.1 to 0.3 and loses
 * 0.07 on the real articles at 1.
 */
const ATTRIBUTION_WEIGHT = 0.25;

/** By how many of the sentences have a word: how rare it is, and its inverse document frequency. */
interface Scale {
  readonly rarities: Float64Array;
  readonly frequencies: Float64Array;
}

/** How much the tokens and sentences of two articles tell beside each other. */
export interface Weighed {
  readonly a: WeighedArticle;
  readonly b: WeighedArticle;
  /** How many sentences both have. */
  readonly sentences: number;
}

/** One of them. What is told of a term stands at the number that the article gives it. */
export interface WeighedArticle {
  readonly sentences: readonly WeighedSentence[];
  /** The number it has in the other article, or `NONE`. */
  readonly inOther: Int32Array;
  /** In how many sentences of both it stands. */
  readonly counts: Int32Array;
  /** How rare it is in both, up to 1. */
  readonly rarity: Float64Array;
  /** The weight of any token of the article, matched by its key: 0 and up, about 1 for a telling word. */
  readonly weigh: (token: Token) => number;
}

/** One of its sentences. */
export interface WeighedSentence {
  readonly sentence: PreparedSentence;
  /** By slot: the weight of a token, matched by its key. */
  readonly weights: readonly number[];
  /** The weight of all that the sentence tells. */
  readonly all: number;
  /** By slot: the inverse document frequency of a key, whatever its kind. */
  readonly frequencies: readonly number[];
  /** Of the vector that these make. */
  readonly length: number;
}
