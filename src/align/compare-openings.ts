import type { PreparedArticle } from './prepare-article.ts';
import type { Token } from './token.ts';
import { weighAnywhere } from './weigh-anywhere.ts';

/**
 * How much of what the openings of two articles tell both tell (Dice), 0–1. An opening is all that stands at the head of an
 * article: its headline, its first sentence, and the first of its second paragraph. A headline is too short to say by
 * itself that another tells the same event in other words; the sentences under them say it.
 *
 * How rare a word is in the two articles counts for nothing here: the words of the event itself stand everywhere in them.
 * Words of like meaning, the headline and first sentence alone, and the first four, six or eight sentences were tried and
 * were no better on the judged pairs.
 */
export function compareOpenings(a: PreparedArticle, b: PreparedArticle): number {
  const [left, right] = [a.opening, b.opening];
  let shared = 0;
  for (const token of left.values()) {
    const same = right.get(token.key);
    if (same !== undefined) shared += Math.min(weighAnywhere(token), weighAnywhere(same));
  }
  const all = sum(left) + sum(right);
  return all === 0 ? 0 : (2 * shared) / all;
}

function sum(tokens: ReadonlyMap<string, Token>): number {
  return [...tokens.values()].reduce((total, token) => total + weighAnywhere(token), 0);
}
