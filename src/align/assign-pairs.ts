import type { ComparedPair } from './compare-sentences.ts';
import { SAME_SCORE, type Judgement } from './judge-pair.ts';
import type { PreparedSentence } from './prepare-sentence.ts';

/**
 * Settles which of the pairs that tell the same may stand beside each other. An article mostly tells a thing once, so a
 * sentence keeps its surest partner; a second one stays only where it is as good as a copy, where it tells another part of
 * the sentence (one told in two), or where headlines and openings are set against each other, which tell the same event
 * more than once by their nature. The rest are below the line: look-alikes next to the right one.
 *
 * @param judged the pairs of two articles
 * @returns the same pairs; those that lost their place to a rival no longer tell the same
 */
export function assignPairs<
  Pair extends ComparedPair & { readonly judged: Judgement; readonly leads: number },
>(judged: readonly Pair[]): Pair[] {
  const kept = new Map<PreparedSentence, Pair[]>();
  const keep = (sentence: PreparedSentence, pair: Pair): void => {
    const list = kept.get(sentence);
    if (list === undefined) kept.set(sentence, [pair]);
    else list.push(pair);
  };
  const lost = new Set<Pair>();
  const surest = judged
    .filter((pair) => pair.judged.same)
    .sort(
      (x, y) => y.judged.score - x.judged.score || x.one.index - y.one.index || x.two.index - y.two.index,
    );
  for (const pair of surest) {
    const free =
      pair.judged.score >= COPY_SCORE ||
      pair.leads > 0 ||
      ((kept.get(pair.one) ?? []).every((other) => tellsOther(pair, other, 'a')) &&
        (kept.get(pair.two) ?? []).every((other) => tellsOther(pair, other, 'b')));
    if (!free) {
      lost.add(pair);
      continue;
    }
    keep(pair.one, pair);
    keep(pair.two, pair);
  }
  return judged.map((pair) =>
    lost.has(pair) ? { ...pair, judged: { score: BELOW * SAME_SCORE, same: false } } : pair,
  );
}

/** Whether a pair rests on other words of a sentence than the pair that has it: then the sentence is told in two. */
function tellsOther(pair: ComparedPair, other: ComparedPair, side: 'a' | 'b'): boolean {
  const taken = new Set(other.comparison.shared.map((token) => token[side].key));
  const own = pair.comparison.shared.reduce(
    (sum, token) => sum + (taken.has(token[side].key) ? 0 : token.weight),
    0,
  );
  return own >= pair.comparison.mass * OTHER_SHARE;
}

/** A copy is always shown. */
const COPY_SCORE = 0.9;

/** Half of what a pair shares must be new: the sentence is then split in two, not told twice. */
const OTHER_SHARE = 0.5;

/** Just below the line, so that an editor sees these proposals first. */
const BELOW = 0.98;
