import { words } from '#words/scripts/search.ts';
import type { Answer } from '../search/answer-quotation.ts';
import type { Found } from '../search/find-documents.ts';
import { sayAbsent } from './say-absent.ts';

/**
 * What is found, in a line that a screen reader says when the search is done: of a quotation that nobody prints and of which
 * nothing fits, that nobody prints it, so that it is said once.
 *
 * @param found without what the answer shows
 * @param typed the query as typed
 */
export function resultsInWords(
  { groups, repeats, nearest, query }: Found,
  answer: Answer | null,
  typed: string,
): string {
  const counts = groups.map(({ kind, hits }) => words.counts[kind](hits.length)).join(', ');
  if (answer?.printed) {
    const of = (state: string): number => answer.articles.filter((each) => each.state === state).length;
    const [exact, close] = [of('verbatim'), of('close')];
    const printing = exact > 0 ? words.exactly(exact) : words.closely(close);
    return counts === '' ? printing : words.besides(printing, counts);
  }
  if (counts !== '') return counts + (repeats.length > 0 ? words.unlisted(repeats.length) : '');
  if (query.length === 0) return words.nothingAsked;
  const absent = answer?.articles.length ? sayAbsent(answer.excerpts, typed) : null;
  return absent ?? (nearest.length > 0 ? words.notAll : words.nothing);
}
