import type { PreparedArticle } from './prepare-article.ts';
import type { Weigh } from './weigh-tokens.ts';

/**
 * Finds the sentences of `b` worth comparing with each sentence of `a`: those that share enough weight of informative
 * tokens, or a run of four words. A headline or an opening is compared with every headline and opening, because the words
 * of the event itself, which they consist of, are common in the story. Uses an
 * inverted index over `b` that skips words of too many sentences, so work grows with what is shared, not with all pairs.
 *
 * @returns for each sentence of `a`, indices of sentences of `b`, in text order
 */
export function findCandidates(a: PreparedArticle, b: PreparedArticle, weigh: Weigh): number[][] {
  const usual = Math.max(USUAL_SENTENCES, weigh.sentences * USUAL_SHARE);
  const isSought = (key: string): boolean => b.index.has(key) && weigh.count(key) <= usual;
  const leads = b.sentences.filter(({ lead }) => lead > 0).map(({ index }) => index);
  return a.sentences.map((sentence) => {
    const shared = new Map<number, number>();
    const weightOf = new Map<string, number>();
    for (const token of sentence.tokens) {
      if (isSought(token.key)) weightOf.set(token.key, weigh.of(token));
      if (token.like !== null && isSought(token.like)) weightOf.set(token.like, weigh.like(token));
    }
    for (const [key, weight] of weightOf)
      for (const at of b.index.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    for (const run of sentence.runs)
      for (const at of (b.runs.get(run) ?? []).slice(0, RUN_PLACES))
        shared.set(at, (shared.get(at) ?? 0) + LEAST_WEIGHT);
    const found = [...shared].filter(([, weight]) => weight >= LEAST_WEIGHT).map(([at]) => at);
    return [...new Set(sentence.lead === 0 ? found : [...found, ...leads])].sort((x, y) => x - y);
  });
}

/** Words that occur in more than this share of the sentences are not looked up; in short articles, in more than this many. */
const USUAL_SHARE = 0.2;
const USUAL_SENTENCES = 12;

/** A run of four words that stands in more sentences than this is a stock phrase; further occurrences are ignored. */
const RUN_PLACES = 20;

/** The least shared weight of a candidate: below it verification found no true pair in tests/fixtures/alignment. */
const LEAST_WEIGHT = 0.4;
