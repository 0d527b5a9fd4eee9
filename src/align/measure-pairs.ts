import { compareOpenings } from './compare-openings.ts';
import { compareSentences } from './compare-sentences.ts';
import type { ComparedPair, Comparison } from './compare-sentences.ts';
import { candidateFinder } from './find-candidates.ts';
import { sharedFinder } from './find-shared.ts';
import type { KnownFeatures, PairFeatures } from './judge-pair.ts';
import { measureRivals } from './measure-rivals.ts';
import { NONE } from './numbering.ts';
import type { PreparedArticle } from './prepare-article.ts';
import { weighTokens } from './weigh-tokens.ts';

/**
 * Measures the pairs of sentences of two articles that are worth a look: by itself, and against its rivals.
 *
 * @param isWorth whether a pair is to be measured to the end; all are, if not given. A pair that is left out stays a rival of
 *   the others
 */
export function measurePairs(
  a: PreparedArticle,
  b: PreparedArticle,
  isWorth: (known: KnownFeatures, comparison: Comparison) => boolean = () => true,
): MeasuredPair[] {
  const pairs = comparePairs(a, b);
  const rivals = measureRivals(pairs, { one: a.sentences.length, two: b.sentences.length });
  const openings = compareOpenings(a, b);
  const chance = 0.5 * Math.log((a.sentences.length * b.sentences.length) / USUAL_LENGTH ** 2);
  const measured: MeasuredPair[] = [];
  for (const pair of pairs) {
    const { one, two, comparison } = pair;
    const leads = Math.min(one.lead, two.lead);
    const weakerAhead = rivals.weakerAhead(pair);
    const known: KnownFeatures = {
      agreement: comparison.agreement,
      containment: comparison.containment,
      cosine: comparison.cosine,
      mass: Math.log1p(comparison.mass),
      matter: Math.log1p(comparison.matter),
      telling: Math.log1p(comparison.telling),
      fragment: Number(comparison.fragment),
      kinship: rivals.kinship,
      weakerAhead,
      leads,
      oneLead: Math.abs(one.lead - two.lead),
      leadsAhead: leads * weakerAhead,
      openings: leads * openings,
      chance,
    };
    if (isWorth(known, comparison))
      measured.push({ ...pair, features: { ...known, ...rivals.wordsAhead(pair) } });
  }
  return measured;
}

/** In the order of `a`, then of `b`. */
function comparePairs(a: PreparedArticle, b: PreparedArticle): ComparedPair[] {
  const weighed = weighTokens(a, b);
  const [findShared, findCandidates] = [sharedFinder(weighed), candidateFinder(b, weighed)];
  const runsInB = a.runs.in(b.runs);
  const pairs: ComparedPair[] = [];
  for (const one of weighed.a.sentences) {
    const runs = new Set<number>();
    for (const run of one.sentence.runs) if (runsInB[run] !== NONE) runs.add(runsInB[run] ?? NONE);
    const others = findCandidates(one.sentence, runs).flatMap((at) => weighed.b.sentences[at] ?? []);
    findShared(one, others, (two, shared) =>
      pairs.push({
        one: one.sentence,
        two: two.sentence,
        comparison: compareSentences(one, two, shared, runs, weighed),
      }),
    );
  }
  return pairs;
}

/** Sentences of a short report; longer articles have more pairs that are alike by chance. */
const USUAL_LENGTH = 12;

/** The same, with all features of the models. */
export interface MeasuredPair extends ComparedPair {
  readonly features: PairFeatures;
}
