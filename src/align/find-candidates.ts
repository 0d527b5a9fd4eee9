import type { PreparedArticle } from './prepare-article.ts';
import { NONE } from './prepare-sentence.ts';
import type { Weighed } from './weigh-tokens.ts';

/**
 * Finds the sentences of `b` worth comparing with each sentence of `a`: those that share enough weight of informative
 * tokens, or a run of four words. A headline or an opening is compared with every headline and opening, because the words
 * of the event itself, which they consist of, are common in the story. Looks up in which sentences of `b` a
 * word stands and skips words of too many, so work grows with what is shared, not with all pairs.
 *
 * @returns for each sentence of `a`, indices of sentences of `b`, in text order
 */
export function findCandidates(a: PreparedArticle, b: PreparedArticle, weighed: Weighed): number[][] {
  const usual = Math.max(USUAL_SENTENCES, weighed.sentences * USUAL_SHARE);
  const { inOther, counts, rarity } = weighed.a;
  const leads = b.sentences.filter(({ lead }) => lead > 0).map(({ index }) => index);
  /** By sentence of `b`: the weight it shares with one of `a`. */
  const shared = new Float64Array(b.sentences.length);
  return a.sentences.map((sentence) => {
    const touched: number[] = [];
    const share = (places: readonly number[], weight: number, most = places.length): void => {
      for (let i = 0; i < places.length && i < most; i += 1) {
        const at = places[i] ?? 0;
        touched.push(at);
        shared[at] = (shared[at] ?? 0) + weight;
      }
    };
    for (const [term, tells] of sentence.terms) {
      const there = inOther[term] ?? NONE;
      if (there !== NONE && (counts[term] ?? 0) <= usual)
        share(b.places[there] ?? [], tells * (rarity[term] ?? 0));
    }
    for (const run of sentence.runs) share(b.runs.get(run) ?? [], LEAST_WEIGHT, RUN_PLACES);
    const found = sentence.lead === 0 ? [] : [...leads];
    for (const at of touched) {
      if ((shared[at] ?? 0) >= LEAST_WEIGHT) found.push(at);
      // Also so that it is found once.
      shared[at] = 0;
    }
    return [...new Set(found)].sort((x, y) => x - y);
  });
}

/** Words that occur in more than this share of the sentences are not looked up; in short articles, in more than this many. */
const USUAL_SHARE = 0.2;
const USUAL_SENTENCES = 12;

/** A run of four words that stands in more sentences than this is a stock phrase; further occurrences are ignored. */
const RUN_PLACES = 20;

/** The least shared weight of a candidate: below it verification found no true pair in tests/fixtures/alignment. */
const LEAST_WEIGHT = 0.4;
