import { words } from '#words/scripts/search.ts';
import type { Answer } from '../search/answer-quotation.ts';
import type { Found } from '../search/find-documents.ts';

/**
 * What a screen reader says when the search is done.
 *
 * @param found without what the answer shows
 */
export function resultsInWords({ groups, nearest, query }: Found, answer: Answer | null): string {
  const counts = groups.map(({ kind, hits }) => words.counts[kind](hits.length)).join(', ');
  if (answer?.printed) {
    const of = (state: string): number => answer.articles.filter((each) => each.state === state).length;
    const [exact, close] = [of('verbatim'), of('close')];
    const printing = exact > 0 ? words.exactly(exact) : words.closely(close);
    return counts === '' ? printing : words.besides(printing, counts);
  }
  if (counts !== '') return counts;
  if (query.length === 0) return words.nothingAsked;
  return nearest.length > 0 ? words.nearestBelow : words.nothing;
}
