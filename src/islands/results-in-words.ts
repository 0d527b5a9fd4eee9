import { words } from '#words/scripts/search.ts';
import type { Answer } from '../search/answer-quotation.ts';
import type { Asked, Found, Hit, Library } from '../search/find-documents.ts';
import { REORDERED } from '../search/match-words.ts';
import { partsOf } from '../search/parts-of-results.ts';
import { sayAbsent } from './search/say-absent.ts';

/**
 * What is found, in a line that a screen reader says when the search is done: of a phrase of which only the words are found,
 * first that nobody prints it; of a quotation that nobody prints and of which nothing fits, that nobody prints it, so that it
 * is said once. Printings of one quotation are listed as one, and so they are counted.
 *
 * @param found without what the answer shows
 */
export function resultsInWords(
  library: Library,
  { groups, repeats, nearest, query }: Found,
  answer: Answer | null,
  asked: Asked,
): string {
  const { stories } = library;
  const parts = partsOf(library, groups, query.length);
  const [all, some] = [false, true].map((loose) =>
    parts
      .filter((each) => each.loose === loose)
      .map(({ kind, results }) => words.counts[kind](results.length))
      .join(', '),
  );
  const counts = some ? words.someOf(all ?? '', some) : (all ?? '');
  if (answer?.printed) {
    const of = (state: string): number => answer.articles.filter((each) => each.state === state).length;
    const [exact, close] = [of('verbatim'), of('close')];
    const printing = exact > 0 ? words.exactly(exact) : words.closely(close);
    return counts === '' ? printing : words.besides(printing, counts);
  }
  if (counts !== '') {
    const isAll = !answer && asked.speaker + asked.outlet + asked.kind === '';
    const printed = [...groups.flatMap(({ hits }) => hits), ...repeats];
    return isAll && query.length > 1 && isApart(printed)
      ? words.apart(
          counts,
          stories.some(({ articles }) => articles.some(({ excerpts }) => excerpts)),
        )
      : words.listedOnly(counts);
  }
  if (query.length === 0) return words.nothingAsked;
  const absent = answer?.articles.length ? sayAbsent(answer.excerpts, asked.query) : null;
  return absent ?? (nearest.length > 0 ? words.notAll : words.nothing);
}

/**
 * Whether reports have the words in their texts, and none has all of them side by side. An outlet's name is no phrase
 * of its texts.
 */
function isApart(hits: readonly Hit[]): boolean {
  const printed = hits.filter(({ document, marks }) => document.kind !== 'claim' && marks.length > 0);
  return printed.length > 0 && printed.every(({ score }) => score < REORDERED);
}
