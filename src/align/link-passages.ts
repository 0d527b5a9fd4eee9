import type { Span } from '../model/span.ts';
import { compareSentences } from './compare-sentences.ts';
import { findCandidates } from './find-candidates.ts';
import { prepareArticle } from './prepare-article.ts';
import type { AlignedArticle, PreparedArticle } from './prepare-article.ts';
import { OVERLAP_SCORE, SAME_SCORE, scoreComparison } from './score-comparison.ts';
import { stateReasons } from './state-reasons.ts';
import { weighTokens } from './weigh-tokens.ts';

/**
 * Links the sentences of two articles that tell the same or share a fact. A sentence may have several links. Depends on
 * these two articles only. `linkPassages(b, a)` gives the same links with the sides changed.
 *
 * @returns links in the order of `a`, then of `b`
 */
export function linkPassages(a: AlignedArticle, b: AlignedArticle): Link[] {
  const links = a.id <= b.id ? linkPrepared(prepareArticle(a), prepareArticle(b)) : linkPrepared(prepareArticle(b), prepareArticle(a)).map(turn);
  return links.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

/** As `linkPassages`, for articles that were read already. */
export function linkPrepared(a: PreparedArticle, b: PreparedArticle): Link[] {
  const weigh = weighTokens([a, b]);
  const candidates = findCandidates(a, b, weigh);
  const links: Link[] = [];
  for (const one of a.sentences) {
    for (const at of candidates[one.index] ?? []) {
      const two = b.sentences[at];
      if (two === undefined) continue;
      const comparison = compareSentences([one], [two], weigh);
      const score = scoreComparison(comparison);
      if (score < OVERLAP_SCORE) continue;
      links.push({
        a: { start: one.start, end: one.end },
        b: { start: two.start, end: two.end },
        strength: score >= SAME_SCORE ? 'same' : 'overlaps',
        score,
        reasons: stateReasons(comparison, a.text, b.text),
      });
    }
  }
  return links;
}

const turn = (link: Link): Link => ({ ...link, a: link.b, b: link.a });

/** Two passages of two articles. */
export interface Link {
  readonly a: Span;
  readonly b: Span;
  /** `same`: they tell the same; `overlaps`: they share a fact, and one tells more, or it is a further place. */
  readonly strength: 'same' | 'overlaps';
  /** 0–1. */
  readonly score: number;
  readonly reasons: readonly string[];
}
