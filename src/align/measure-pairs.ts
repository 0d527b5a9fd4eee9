import { compareOpenings } from './compare-openings.ts';
import { compareSentences } from './compare-sentences.ts';
import type { ComparedPair, Comparison } from './compare-sentences.ts';
import { findCandidates } from './find-candidates.ts';
import type { PairFeatures } from './judge-pair.ts';
import { measureRivals, type Rivalry } from './measure-rivals.ts';
import type { PreparedArticle } from './prepare-article.ts';
import { weighTokens } from './weigh-tokens.ts';

/** Measures every pair of sentences of two articles that is worth a look: by itself, and against its rivals. */
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
  const openings = compareOpenings(a, b);
  const chance = 0.5 * Math.log((a.sentences.length * b.sentences.length) / USUAL_LENGTH ** 2);
  return pairs.map((pair) => {
    const rivalry = rivals(pair);
    const leads = Math.min(pair.one.lead, pair.two.lead);
    return {
      ...pair,
      features: {
        ...own(pair.comparison),
        ...rivalry,
        leads,
        oneLead: Math.abs(pair.one.lead - pair.two.lead),
        leadsAhead: leads * rivalry.weakerAhead,
        openings: leads * openings,
        chance,
      },
    };
  });
}

const own = ({
  agreement,
  containment,
  cosine,
  mass,
  matter,
  fragment,
  telling,
}: Comparison): Omit<
  PairFeatures,
  keyof Rivalry | 'leads' | 'oneLead' | 'leadsAhead' | 'openings' | 'chance'
> => ({
  agreement,
  containment,
  cosine,
  mass: Math.log1p(mass),
  matter: Math.log1p(matter),
  telling: Math.log1p(telling),
  fragment: Number(fragment),
});

/** Sentences of a short report; longer articles have more pairs that are alike by chance. */
const USUAL_LENGTH = 12;

/** The same, with all features of the models. */
export interface MeasuredPair extends ComparedPair {
  readonly features: PairFeatures;
}
