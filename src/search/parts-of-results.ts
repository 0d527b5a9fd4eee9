import type { Found, Library } from './find-documents.ts';
import { groupPrintings, isVerbatim, type Result } from './group-printings.ts';
import type { Kind } from './texts/search-data.ts';

/** Results of one kind that stand together. */
interface ResultPart {
  readonly kind: Kind;
  readonly results: readonly Result[];
  /** Whether they only have some of the words, or not side by side, while others have them. */
  readonly loose: boolean;
}

/**
 * The results in the order in which they are shown: where any have all words of a phrase side by side, these come first, of
 * whatever kind, and the rest follows as what it is.
 *
 * @param length of the query, in words: one word is no phrase
 */
export function partsOf(library: Library, groups: Found['groups'], length: number): ResultPart[] {
  const kinds = groups.map(({ kind, hits }) => ({ kind, results: groupPrintings(library, hits) }));
  const isPhrase = length > 1 && kinds.some(({ results }) => results.some(({ hit }) => isVerbatim(hit)));
  if (!isPhrase) return kinds.map((each) => ({ ...each, loose: false }));
  return [false, true].flatMap((loose) =>
    kinds
      .map(({ kind, results }) => ({
        kind,
        results: results.filter(({ hit }) => isVerbatim(hit) !== loose),
        loose,
      }))
      .filter(({ results }) => results.length > 0),
  );
}
