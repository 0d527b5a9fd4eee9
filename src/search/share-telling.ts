import type { QueryWord } from './query/expand-query.ts';
import { readWords } from './query/read-words.ts';
import type { Candidate } from './retrieve-candidates.ts';
import type { SearchDocument } from './texts/list-documents.ts';

/** The weight of a word that one document in 33 holds: a name in a few sentences of five reports is above it. */
const TELLING = Math.log(33);
/** Shorter words are small words, however rare. */
const LEAST_LETTERS = 5;
/** Breaks a tie, less than any word weighs. */
const TIE = 0.1;
/** Candidates looked at, best first: reading their words takes a millisecond. */
const LOOKED_AT = 100;

/**
 * The candidates that share a rare name or two rare words with a query, in their very form; those that share most first,
 * of equal ones quotes.
 * For a query that nothing fits, so that a reader sees what is printed of the same matter.
 */
export function shareTelling(
  documents: readonly SearchDocument[],
  query: readonly QueryWord[],
  candidates: readonly Candidate[],
): Candidate[] {
  const telling = query.filter(({ form, weight }) => form.length >= LEAST_LETTERS && weight >= TELLING);
  return candidates
    .slice(0, LOOKED_AT)
    .map((candidate) => {
      const { text = '', kind } = documents[candidate.document] ?? {};
      const printed = readWords(text);
      const shared = telling.flatMap(({ form, weight }) => {
        const word = printed.find((each) => each.form === form);
        return word ? { weight, isName: NAME.test(text.slice(0, word.start + 1)) } : [];
      });
      return {
        candidate,
        shared,
        worth: shared.reduce((sum, { weight }) => sum + weight, kind === 'quote' ? TIE : 0),
      };
    })
    .filter(({ shared }) => shared.length > 1 || shared[0]?.isName)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ candidate }) => candidate);
}

/** A capital inside a sentence. One rare name tells what words are about; another rare word may be "asked". */
const NAME = /[^.!?“"\s] \p{Lu}$/u;
