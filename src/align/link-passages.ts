import type { Language } from '../language/language.ts';
import type { Link } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { assignPairs } from './assign-pairs.ts';
import { judgePair, mayLink, type Judgement, type Models } from './judge-pair.ts';
import { measurePairs, type MeasuredPair } from './measure-pairs.ts';
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
export function linkPrepared(a: PreparedArticle, b: PreparedArticle): PairLink[] {
  return judgePairs(measurePairs(a, b, mayLink)).map(({ one, two, comparison, judged: { same, score } }) => ({
    a: { start: one.start, end: one.end },
    b: { start: two.start, end: two.end },
    strength: same ? 'same' : 'overlaps',
    score,
    reasons: stateReasons(comparison, [one, a.text], [two, b.text]),
  }));
}

/**
 * Judges the measured pairs of two articles, each by itself, then against each other.
 *
 * @param models others than the fitted ones, to measure them
 * @returns those that are linked
 */
export function judgePairs(measured: readonly MeasuredPair[], models?: Models): JudgedPair[] {
  return assignPairs(
    measured.flatMap((pair) => {
      const judged = judgePair(pair.features, pair.comparison, models);
      return judged === null ? [] : [{ ...pair, leads: pair.features.leads, judged }];
    }),
  );
}

const turn = (link: PairLink): PairLink => ({ ...link, a: link.b, b: link.a });

/** Two passages of two articles, which the caller names. */
export interface PairLink extends Omit<Link, 'a' | 'b'> {
  readonly a: Span;
  readonly b: Span;
}

/** A measured pair with its verdict. */
type JudgedPair = MeasuredPair & { readonly judged: Judgement };
