import type { Language } from '../language/language.ts';
import type { Link } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { assignPairs } from './assign-pairs.ts';
import { judgePair, type Models } from './judge-pair.ts';
import { measurePairs } from './measure-pairs.ts';
import { prepareArticle } from './prepare-article.ts';
import type { AlignedArticle, PreparedArticle } from './prepare-article.ts';
import { stateReasons } from './state-reasons.ts';

/**
 * Links the sentences of two articles that tell the same or share a fact. A sentence may have several links. Depends on
 * these two articles only. `linkPassages(b, a)` gives the same links with the sides changed.
 *
 * Lexical: it finds shared wording, names, numbers, dates and quotations, not free paraphrase. Tried on hand-marked pairs
 * and dropped, because held-out and real pairs gained nothing: word vectors (GloVe, 100 dimensions), sentence vectors
 * (Universal Sentence Encoder, lite), synonyms from WordNet 3.1.
 *
 * @returns links in the order of `a`, then of `b`
 */
export function linkPassages(a: AlignedArticle, b: AlignedArticle, language: Language): PairLink[] {
  const links =
    a.id <= b.id
      ? linkPrepared(prepareArticle(a, language), prepareArticle(b, language))
      : linkPrepared(prepareArticle(b, language), prepareArticle(a, language)).map(turn);
  return links.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

/** As `linkPassages`, for articles that were read already. */
export function linkPrepared(a: PreparedArticle, b: PreparedArticle, models?: Models): PairLink[] {
  const judged = measurePairs(a, b).flatMap((pair) => {
    const judgement = judgePair(pair.features, pair.comparison, models);
    return judgement === null ? [] : [{ ...pair, leads: pair.features.leads, judged: judgement }];
  });
  return assignPairs(judged).map(({ one, two, comparison, judged: { same, score } }): PairLink => ({
    a: { start: one.start, end: one.end },
    b: { start: two.start, end: two.end },
    strength: same ? 'same' : 'overlaps',
    score,
    reasons: stateReasons(comparison, [one, a.text], [two, b.text]),
  }));
}

const turn = (link: PairLink): PairLink => ({ ...link, a: link.b, b: link.a });

/** Two passages of two articles, which the caller names. */
export interface PairLink extends Omit<Link, 'a' | 'b'> {
  readonly a: Span;
  readonly b: Span;
}
