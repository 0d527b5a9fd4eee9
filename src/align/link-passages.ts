import type { Link } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { compareSentences } from './compare-sentences.ts';
import { findCandidates } from './find-candidates.ts';
import { prepareArticle } from './prepare-article.ts';
import type { AlignedArticle, PreparedArticle, PreparedSentence } from './prepare-article.ts';
import { OVERLAP_RATED, SAME_SCORE, rateRivals, scaleScore, scoreComparison } from './score-comparison.ts';
import { stateReasons } from './state-reasons.ts';
import { weighTokens } from './weigh-tokens.ts';

/**
 * Links the sentences of two articles that tell the same or share a fact. A sentence may have several links. Depends on
 * these two articles only. `linkPassages(b, a)` gives the same links with the sides changed.
 *
 * @returns links in the order of `a`, then of `b`
 */
export function linkPassages(a: AlignedArticle, b: AlignedArticle): PairLink[] {
  const links = a.id <= b.id ? linkPrepared(prepareArticle(a), prepareArticle(b)) : linkPrepared(prepareArticle(b), prepareArticle(a)).map(turn);
  return links.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

/** As `linkPassages`, for articles that were read already. */
export function linkPrepared(a: PreparedArticle, b: PreparedArticle): PairLink[] {
  const weigh = weighTokens([a, b]);
  const pairs = findCandidates(a, b, weigh).flatMap((found, i) =>
    found.flatMap((j) => {
      const [one, two] = [a.sentences[i], b.sentences[j]];
      if (one === undefined || two === undefined) return [];
      const comparison = compareSentences(one, two, weigh);
      return [{ one, two, comparison, alike: scoreComparison(comparison) }];
    }),
  );
  const best = new Map<PreparedSentence, number>();
  for (const { one, two, alike } of pairs) for (const side of [one, two]) best.set(side, Math.max(best.get(side) ?? 0, alike));
  return pairs.flatMap(({ one, two, comparison, alike }) => {
    const rated = rateRivals(alike, best.get(one) ?? alike, best.get(two) ?? alike);
    if (rated < OVERLAP_RATED) return [];
    const score = scaleScore(rated);
    return [{
      a: { start: one.start, end: one.end },
      b: { start: two.start, end: two.end },
      strength: score >= SAME_SCORE ? 'same' : 'overlaps',
      score,
      reasons: stateReasons(comparison, [one, a.text], [two, b.text]),
    } satisfies PairLink];
  });
}

const turn = (link: PairLink): PairLink => ({ ...link, a: link.b, b: link.a });

/** Two passages of two articles, which the caller names. */
export interface PairLink extends Omit<Link, 'a' | 'b'> {
  readonly a: Span;
  readonly b: Span;
}
