import { compareSentences } from './compare-sentences.ts';
import type { ComparedPair, Comparison } from './compare-sentences.ts';
import { findCandidates } from './find-candidates.ts';
import type { PairFeatures } from './judge-pair.ts';
import { measureRivals, type Rivalry } from './measure-rivals.ts';
import type { PreparedArticle, PreparedSentence } from './prepare-article.ts';
import { weighTokens } from './weigh-tokens.ts';
import type { Weigh } from './weigh-tokens.ts';

/**
 * Measures every pair of sentences of two articles that is worth a look: by itself, against its rivals, and beside its
 * neighbours (one sentence may be told in two).
 */
export function measurePairs(a: PreparedArticle, b: PreparedArticle): MeasuredPair[] {
  const weigh = weighTokens([a, b]);
  const pairs = findCandidates(a, b, weigh).flatMap((found, i) =>
    found.flatMap((j) => {
      const [one, two] = [a.sentences[i], b.sentences[j]];
      return one === undefined || two === undefined
        ? []
        : [{ one, two, comparison: compareSentences(one, two, weigh) }];
    }),
  );
  const rivals = measureRivals(pairs, { one: a.sentences.length, two: b.sentences.length });
  const completion = completions(pairs, weigh);
  const chance = 0.5 * Math.log((a.sentences.length * b.sentences.length) / USUAL_LENGTH ** 2);
  return pairs.map((pair) => ({
    ...pair,
    features: {
      ...own(pair.comparison),
      ...leads(pair),
      ...rivals(pair),
      completion: completion(pair),
      chance,
    },
  }));
}

const own = ({
  agreement,
  containment,
  cosine,
  mass,
  matter,
  otherNumbers,
  fragment,
  telling,
  run,
  proof,
}: Comparison): Omit<PairFeatures, keyof Rivalry | 'leads' | 'oneLead' | 'completion' | 'chance'> => ({
  agreement,
  containment,
  cosine,
  mass: Math.log1p(mass),
  matter: Math.log1p(matter),
  telling: Math.log1p(telling),
  proofWords: Math.log1p(proof.words),
  copied: run.mostTold,
  otherNumbers: Number(otherNumbers),
  fragment: Number(fragment),
});

/** Headlines and openings tell the event itself, mostly in other words: what they share weighs more than elsewhere. */
const leads = ({ one, two }: ComparedPair): Pick<PairFeatures, 'leads' | 'oneLead'> => ({
  leads: Math.min(one.lead, two.lead),
  oneLead: Math.abs(one.lead - two.lead),
});

/**
 * How much of one sentence a neighbour of the other tells that the other leaves out, 0–1: then one was told in two. Only
 * neighbours in the same paragraph, so that paragraphs in another order change nothing.
 */
function completions(pairs: readonly ComparedPair[], weigh: Weigh): (pair: ComparedPair) => number {
  const at = new Map(
    pairs.map(({ one, two, comparison }) => [`${one.index} ${two.index}`, comparison] as const),
  );
  const neighbours = ({ index, opens, closes }: PreparedSentence): number[] => [
    ...(opens ? [] : [index - 1]),
    ...(closes ? [] : [index + 1]),
  ];
  return ({ one, two, comparison }) => {
    const added = (
      side: 'a' | 'b',
      sentence: PreparedSentence,
      others: readonly (Comparison | undefined)[],
    ): number => {
      const known = new Set(comparison.shared.map((token) => token[side].key));
      const sums = others.map((other) =>
        (other?.shared ?? []).reduce(
          (sum, token) => sum + (known.has(token[side].key) ? 0 : token.weight),
          0,
        ),
      );
      return Math.max(0, ...sums) / Math.max(weigh.all(sentence), LEAST_TOLD);
    };
    const most = Math.max(
      added(
        'a',
        one,
        neighbours(two).map((j) => at.get(`${one.index} ${j}`)),
      ),
      added(
        'b',
        two,
        neighbours(one).map((i) => at.get(`${i} ${two.index}`)),
      ),
    );
    // No neighbour completes a pair that shares next to nothing.
    return Math.min(1, most) * Math.min(1, comparison.told);
  };
}

/** Sentences of a short report; longer articles have more pairs that are alike by chance. */
const USUAL_LENGTH = 12;

/** A sentence that tells less than about two words has no part that could be missing. */
const LEAST_TOLD = 1.7;

/** The same, with all features of the models. */
export interface MeasuredPair extends ComparedPair {
  readonly features: PairFeatures;
}
