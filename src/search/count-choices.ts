import type { Answer } from './answer-quotation.ts';
import type { Found, Library } from './find-documents.ts';
import { groupPrintings } from './group-printings.ts';

/** What each result has of what a reader can choose, once for each result; `null` where that cannot be said. */
export type Choices = Readonly<Record<'speaker' | 'outlet', readonly string[] | null>>;

/**
 * What every result has, so that each choice can say how many it would leave: as many as a search with that choice lists. The
 * printings of one quotation are one result. Kinds are not counted: a sentence that only repeats a quotation found is listed
 * where sentences alone are asked for, and not else.
 *
 * @param found without what the answer shows
 */
export function countChoices(library: Library, found: Found, answer: Answer | null): Choices {
  if (found.cut) return { speaker: null, outlet: null };
  const { stories } = library;
  const results = found.groups.flatMap(({ hits }) => groupPrintings(library, hits));
  const lines = answer?.printed ? answer.articles.filter(({ state }) => state !== 'none') : [];
  const outletOf = ({ story, article }: { story: number; article: number }) =>
    stories[story]?.articles[article]?.outlet ?? '';
  // An answer has nobody's name.
  const isPlain = lines.length === 0;
  return {
    speaker: isPlain ? results.map(({ hit }) => hit.document.speaker) : null,
    outlet: [
      ...results.flatMap(({ hits }) => [...new Set(hits.map(({ document }) => outletOf(document)))]),
      ...lines.map(outletOf),
    ],
  };
}
