import { NONE } from './numbering.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import type { Weighed } from './weigh-tokens.ts';

/**
 * Finds the sentences of `b` worth comparing with a sentence of `a`: those that share enough weight of informative
 * tokens, or a run of four words. A headline or an opening is compared with every headline and opening, because the words
 * of the event itself, which they consist of, are common in the story. Looks up in which sentences of `b` a
 * word stands and skips words of too many, so work grows with what is shared, not with all pairs.
 *
 * @returns for a sentence of `a` and the runs of four words of it that `b` has, as `b` numbers them, indices of sentences
 *   of `b`, in text order
 */
export function candidateFinder(
  b: PreparedArticle,
  weighed: Weighed,
): (sentence: PreparedSentence, runs: ReadonlySet<number>) => number[] {
  const usual = Math.max(USUAL_SENTENCES, weighed.sentences * USUAL_SHARE);
  const { inOther, counts, rarity } = weighed.a;
  const leads = b.sentences.filter(({ lead }) => lead > 0).map(({ index }) => index);
  /** By sentence of `b`: the weight that it shares, more than 0 where it shares any; 0 between two questions. */
  const shared = new Float64Array(b.sentences.length);
  return (sentence, runs) => {
    const touched: number[] = [];
    const share = (places: readonly number[], weight: number, most = places.length): void => {
      if (weight <= 0) return;
      for (let i = 0; i < places.length && i < most; i += 1) {
        const at = places[i] ?? 0;
        const before = shared[at] ?? 0;
        if (before === 0) touched.push(at);
        shared[at] = before + weight;
      }
    };
    sentence.terms.forEach((term, i) => {
      const there = inOther[term] ?? NONE;
      if (there !== NONE && (counts[term] ?? 0) <= usual)
        share(b.places[there] ?? [], (sentence.tells[i] ?? 0) * (rarity[term] ?? 0));
    });
    for (const run of runs) share(b.runPlaces[run] ?? [], LEAST_WEIGHT, RUN_PLACES);
    const found = touched.filter((at) => (shared[at] ?? 0) >= LEAST_WEIGHT);
    if (sentence.lead > 0) found.push(...leads.filter((at) => (shared[at] ?? 0) < LEAST_WEIGHT));
    for (const at of touched) shared[at] = 0;
    return found.sort((x, y) => x - y);
  };
}

/** Words that occur in more than this share of the sentences are not looked up; in short articles, in more than this many. */
const USUAL_SHARE = 0.2;
const USUAL_SENTENCES = 12;

/** A run of four words that stands in more sentences than this is a stock phrase; further occurrences are ignored. */
const RUN_PLACES = 20;

/** The least shared weight of a candidate: below it verification found no true pair in tests/fixtures/alignment. */
const LEAST_WEIGHT = 0.4;
