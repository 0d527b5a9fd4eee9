import type { Answer } from '../search/answer-quotation.ts';
import type { Found } from '../search/find-documents.ts';
import type { Kind } from '../search/texts/search-data.ts';

const NAMES: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  quote: ['quote', 'quotes'],
  claim: ['claim', 'claims'],
  sentence: ['sentence', 'sentences'],
  headline: ['headline', 'headlines'],
};

/**
 * What a screen reader says when the search is done.
 *
 * @param found without what the answer shows
 */
export function resultsInWords({ groups, nearest, query }: Found, answer: Answer | null): string {
  const counts = groups
    .map(({ kind, hits }) => `${hits.length} ${NAMES[kind][hits.length === 1 ? 0 : 1]}`)
    .join(', ');
  if (answer?.printed) {
    const of = (state: string): number => answer.articles.filter((each) => each.state === state).length;
    const [exact, close] = [of('verbatim'), of('close')];
    const printing =
      exact > 0
        ? `${exact} ${exact === 1 ? 'article prints' : 'articles print'} it word for word`
        : `${close} ${close === 1 ? 'article prints' : 'articles print'} something close to it`;
    return counts === '' ? printing : `${printing}; ${counts} besides`;
  }
  if (counts !== '') return counts;
  if (query.length === 0) return 'Nothing to look for: a query needs letters or digits.';
  return nearest.length > 0 ? 'No passage has all of these words. The closest stand below.' : 'Nothing fits.';
}
