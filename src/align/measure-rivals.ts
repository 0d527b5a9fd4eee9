import type { ComparedPair } from './compare-sentences.ts';

/**
 * Measures how far each pair is ahead of its rivals, the other pairs of its two sentences: an article mostly tells a thing
 * once. The lead is the pair's likeness over the sum of its own and its strongest rival's: 0.5 where they are level,
 * towards 1 where there is no rival.
 *
 * It is measured twice: against the whole rival, and against what the rival takes of the same words. Where two sentences
 * tell the two halves of a third, they are rivals by the first measure and not by the second.
 *
 * @param pairs those of two articles
 * @param sentences how many sentences each article has
 */
export function measureRivals(
  pairs: readonly ComparedPair[],
  sentences: Readonly<Record<'one' | 'two', number>>,
): Rivals {
  const [ofOne, ofTwo] = [rankRivals(pairs, 'one'), rankRivals(pairs, 'two')];
  const inOne = (pair: ComparedPair, measure: Measure): number =>
    ahead(pair, measure(pair, 'inA', ofOne.get(pair.one.index) ?? []));
  const inTwo = (pair: ComparedPair, measure: Measure): number =>
    ahead(pair, measure(pair, 'inB', ofTwo.get(pair.two.index) ?? []));
  return {
    kinship:
      sentences.one <= sentences.two
        ? measureKinship(ofOne, sentences.one)
        : measureKinship(ofTwo, sentences.two),
    weakerAhead: (pair) => Math.min(inOne(pair, measureWhole), inTwo(pair, measureWhole)),
    wordsAhead: (pair) => {
      const [one, two] = [inOne(pair, measureWords), inTwo(pair, measureWords)];
      return { weakerWordsAhead: Math.min(one, two), strongerWordsAhead: Math.max(one, two) };
    },
  };
}

/** @returns by sentence of one article, its strongest pairs, the most alike first */
function rankRivals(pairs: readonly ComparedPair[], side: 'one' | 'two'): Map<number, ComparedPair[]> {
  const ranked = new Map<number, ComparedPair[]>();
  for (const pair of pairs) {
    const list = ranked.get(pair[side].index);
    if (list === undefined) ranked.set(pair[side].index, [pair]);
    else list.push(pair);
  }
  for (const list of ranked.values())
    list
      .sort(
        (x, y) =>
          y.comparison.alike - x.comparison.alike || x.one.index - y.one.index || x.two.index - y.two.index,
      )
      .splice(MOST_RIVALS);
  return ranked;
}

/** How much of the shorter article the other tells as well, going by the best match of each sentence, 0–1. */
function measureKinship(ranked: ReadonlyMap<number, readonly ComparedPair[]>, sentences: number): number {
  let sum = 0;
  for (const [best] of ranked.values()) sum += best?.comparison.alike ?? 0;
  return Math.min(1, sum / Math.max(1, sentences) / FULL_KINSHIP);
}

/**
 * Measures the strongest rival of a pair for one of its sentences, 0–1.
 *
 * @param rivals the pairs of that sentence, the most alike first
 */
type Measure = (pair: ComparedPair, side: 'inA' | 'inB', rivals: readonly ComparedPair[]) => number;

const measureWhole: Measure = (pair, _, rivals) =>
  (rivals[0] === pair ? rivals[1] : rivals[0])?.comparison.alike ?? 0;

const measureWords: Measure = (pair, side, rivals) => {
  const slots = new Set<number>();
  for (const token of pair.comparison.shared) slots.add(token[side]);
  let words = 0;
  for (const rival of rivals) {
    const { alike, shared, mass } = rival.comparison;
    if (rival === pair) continue;
    // The most alike come first, and none takes more than it is like.
    if (alike <= words) break;
    let taken = 0;
    for (const token of shared) if (slots.has(token[side])) taken += token.weight;
    words = Math.max(words, mass === 0 ? alike : (alike * taken) / mass);
  }
  return words;
};

const ahead = ({ comparison: { alike } }: ComparedPair, rival: number): number =>
  (alike + EVEN) / (alike + rival + 2 * EVEN);

/** Keeps pairs of next to no likeness level. 0.02 and 0.1 tried: 0.1 is worse on the real articles. */
const EVEN = 0.02;

/**
 * Articles of one story lie above it, articles of different stories at about 0.03. Without kinship the fit links 11 pairs
 * of sentences of 19 pairs of strangers, with it none; at 0.1 and 0.4 the fit is a little worse than at 0.2.
 */
const FULL_KINSHIP = 0.2;

/** Rivals looked at for one sentence; the strongest is among the most alike. */
const MOST_RIVALS = 10;

/** What is known of the pairs of two articles beside each other, all 0–1. */
export interface Rivals {
  /** How much the two articles have in common altogether. */
  readonly kinship: number;
  /** How far a pair is ahead of its rivals, for the sentence where it is less so. */
  readonly weakerAhead: (pair: ComparedPair) => number;
  /** The same, where a rival counts only by what it takes of the same words: neither lead is less than `weakerAhead`. Costs most. */
  readonly wordsAhead: (pair: ComparedPair) => WordsAhead;
}

/** How far a pair is ahead by its words, 0–1, for the sentence where it is less so and for the other. */
export interface WordsAhead {
  readonly weakerWordsAhead: number;
  readonly strongerWordsAhead: number;
}
