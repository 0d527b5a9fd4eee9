import type { PreparedArticle } from './prepare-article.ts';
import { NONE, type PreparedSentence } from './prepare-sentence.ts';
import type { Token } from './token.ts';
import { weighAnywhere } from './weigh-anywhere.ts';

/**
 * Says how much the tokens of two articles tell, 0–1: a word that stands in one sentence only tells most, a word of every
 * second sentence next to nothing (inverse document frequency over the sentences of both), and the background list lowers
 * the weight of common words whatever the counts are. What else the story holds changes nothing, so a link stays when an
 * article is added.
 */
export function weighTokens(a: PreparedArticle, b: PreparedArticle): Weighed {
  const inB = Int32Array.from(a.numbers.keys(), (term) => b.numbers.get(term) ?? NONE);
  const inA = new Int32Array(b.numbers.size).fill(NONE);
  for (const [mine, other] of inB.entries()) if (other !== NONE) inA[other] = mine;
  const sentences = a.sentences.length + b.sentences.length;
  const scale = weighCounts(sentences);
  return { a: weighArticle(a, inB, b, scale), b: weighArticle(b, inA, a, scale), sentences };
}

/** By how many of the sentences have a word: how rare it is, and its inverse document frequency. */
function weighCounts(sentences: number): Scale {
  const most = Math.log((sentences + 1) / 1.5);
  const counts = Array.from({ length: sentences + 1 }, (_, found) => found);
  return {
    // A word told by both sides has at least two sentences: two is as rare as one.
    rarities: counts.map((found) =>
      Math.max(FLOOR, Math.log((sentences + 1) / (Math.max(2, found) - 0.5)) / most),
    ),
    frequencies: counts.map((found) => Math.log((sentences + 1) / found)),
  };
}

function weighArticle(
  article: PreparedArticle,
  inOther: Int32Array,
  other: PreparedArticle,
  { rarities, frequencies }: Scale,
): WeighedArticle {
  const counts = article.places.map((places, term) => {
    const there = inOther[term] ?? NONE;
    return places.length + (there === NONE ? 0 : (other.places[there]?.length ?? 0));
  });
  const rarity = counts.map((count) => rarities[count] ?? 0);
  return {
    inOther,
    counts,
    rarity,
    sentences: article.sentences.map((sentence) => {
      const { distinct, keys, framed } = sentence;
      const weights = distinct.map((token, slot) => weighAnywhere(token) * (rarity[keys[slot] ?? NONE] ?? 0));
      const own = keys.map((key) => frequencies[counts[key] ?? 0] ?? 0);
      return {
        sentence,
        weights,
        all: weights.reduce((sum, weight, slot) => sum + weight * keeps(framed[slot]), 0),
        frequencies: own,
        length: Math.hypot(...own),
      };
    }),
    weigh: (token) => weighAnywhere(token) * (rarity[article.numbers.get(token.key) ?? NONE] ?? 0),
  };
}

/** What a token of a sentence keeps of its weight: all of it, unless it says only who told it. */
export const keeps = (framed: boolean | undefined): number => (framed === true ? ATTRIBUTION_WEIGHT : 1);

/** Nothing weighs less than this before the weight of its kind is applied. Between 0.05 and 0.2 no measure moved. */
const FLOOR = 0.1;

/** What the words "the county said on Tuesday" keep. 0.1 to 1 tried: "same" is best at 0.1 to 0.3 and loses 0.07 on the real articles at 1. */
const ATTRIBUTION_WEIGHT = 0.25;

interface Scale {
  readonly rarities: readonly number[];
  readonly frequencies: readonly number[];
}

/** How much the tokens and sentences of two articles tell beside each other. */
export interface Weighed {
  readonly a: WeighedArticle;
  readonly b: WeighedArticle;
  /** How many sentences both have. */
  readonly sentences: number;
}

/** One of them. What is told of a key or group stands at the number that the article gives it. */
export interface WeighedArticle {
  readonly sentences: readonly WeighedSentence[];
  /** The number it has in the other article, or `NONE`. */
  readonly inOther: Int32Array;
  /** In how many sentences of both it stands. */
  readonly counts: readonly number[];
  /** How rare it is in both, up to 1. */
  readonly rarity: readonly number[];
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
