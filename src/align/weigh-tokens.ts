import type { PreparedArticle, PreparedSentence } from './prepare-article.ts';
import type { SharedToken } from './shared-token.ts';
import type { Token, TokenKind } from './token.ts';

/**
 * Says how much a token tells, 0–1: a word that stands in one sentence only tells most, a word of every second sentence
 * next to nothing (inverse document frequency over the sentences of the articles compared), and the background list
 * lowers the weight of common words whatever the counts are.
 *
 * @param articles the two articles of a pair: what else the story holds changes nothing, so a link stays when an article is added
 */
export function weighTokens(articles: readonly PreparedArticle[]): Weigh {
  const counts = articles.map(({ counts: own }) => own);
  const count = (key: string): number => {
    let sum = 0;
    for (const own of counts) sum += own.get(key) ?? 0;
    return sum;
  };
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const most = Math.log((sentences + 1) / 1.5);
  // By how many sentences have a word: there are far fewer such numbers than words.
  const rarities = new Map<number, number>();
  const rarityOf = (found: number): number => {
    // A word told by both sides has at least two sentences: two is as rare as one.
    const known =
      rarities.get(found) ?? Math.max(FLOOR, Math.log((sentences + 1) / (Math.max(2, found) - 0.5)) / most);
    rarities.set(found, known);
    return known;
  };
  const rarity = (key: string): number => {
    const found = count(key);
    return found === 0 ? 1 : rarityOf(found);
  };
  const weights = new Map<Token, number>();
  const of = (token: Token): number => {
    const known = weights.get(token) ?? weighAnywhere(token) * rarity(token.key);
    weights.set(token, known);
    return known;
  };
  const told = (sentence: PreparedSentence, token: Token): number =>
    sentence.attribution.has(token) ? ATTRIBUTION_WEIGHT : 1;
  const totals = new Map<PreparedSentence, number>();
  const totalOf = (sentence: PreparedSentence): number => {
    let sum = 0;
    for (const token of sentence.distinct.values()) sum += of(token) * told(sentence, token);
    totals.set(sentence, sum);
    return sum;
  };
  const frequencies = new Map<number, number>();
  const idf = (key: string): number => {
    const found = count(key);
    const known = frequencies.get(found) ?? Math.log((sentences + 1) / found);
    frequencies.set(found, known);
    return known;
  };
  const lengths = new Map<PreparedSentence, number>();
  const lengthOf = (sentence: PreparedSentence): number => {
    const length = Math.hypot(...[...sentence.distinct.keys()].map(idf));
    lengths.set(sentence, length);
    return length;
  };
  return {
    of,
    told,
    cosine: (a, b, shared) => {
      const length = (lengths.get(a) ?? lengthOf(a)) * (lengths.get(b) ?? lengthOf(b));
      let dot = 0;
      for (const token of shared) if (token.exact) dot += idf(token.a.key) ** 2;
      return length === 0 ? 0 : dot / length;
    },
    all: (sentence) => totals.get(sentence) ?? totalOf(sentence),
    like: (token) => weighAnywhere(token) * LIKE_WEIGHT * (token.like === null ? 0 : rarity(token.like)),
    count,
    sentences,
  };
}

/** How much a token tells in any story, going by its kind and how rare it is in print, 0–1.2. */
export function weighAnywhere({ kind, background }: Token): number {
  return KIND_WEIGHT[kind] * background;
}

/** Nothing weighs less than this before the weight of its kind is applied. Between 0.05 and 0.2 no measure moved. */
const FLOOR = 0.1;

/**
 * A word of like meaning against the same word. 0.4 to 1 tried: better up to 0.8, then level; without such words the best
 * F1 of "same or overlapping" falls by 0.01 to 0.03.
 */
const LIKE_WEIGHT = 0.8;

/** What the words "the county said on Tuesday" keep. 0.1 to 1 tried: "same" is best at 0.1 to 0.3 and loses 0.07 on the real articles at 1. */
const ATTRIBUTION_WEIGHT = 0.25;

/**
 * How much each kind of word tells. Tried one by one on the tuned fixtures and the marked pairs of three real articles:
 * flat around these values (F1 within 0.02). Names weigh less than words, because everybody in a story is named
 * everywhere; at 1 "same" falls by 0.02.
 */
const KIND_WEIGHT: Readonly<Record<TokenKind, number>> = {
  common: 0.15,
  news: 0.8,
  word: 1,
  name: 0.5,
  number: 1.1,
  date: 1.2,
};

/** How much tokens and sentences of two articles tell. A weight is 0 and up: about 1 for a telling word. */
export interface Weigh {
  /** The weight of a token matched by the same key. */
  readonly of: (token: Token) => number;
  /** What a token of a sentence keeps of its weight: all of it, unless it says only who told it. */
  readonly told: (sentence: PreparedSentence, token: Token) => number;
  /** The cosine of two sentences as vectors of inverse document frequencies, whatever kind their words are of, 0–1. */
  readonly cosine: (a: PreparedSentence, b: PreparedSentence, shared: readonly SharedToken[]) => number;
  /** The weight of all a sentence tells. */
  readonly all: (sentence: PreparedSentence) => number;
  /** The weight of a token matched by its group only. */
  readonly like: (token: Token) => number;
  /** In how many sentences a key stands. */
  readonly count: (key: string) => number;
  readonly sentences: number;
}
