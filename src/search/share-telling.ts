import type { Library } from './find-documents.ts';
import type { QueryWord } from './query/expand-query.ts';
import { readWords } from './query/read-words.ts';
import type { Candidate } from './retrieve-candidates.ts';

/** Words that more documents hold than this share tell little: a third of what `answerQuotation` takes for small words. */
const TELLING_SHARE = 0.03;
/** A collection of a few documents has no common words. */
const FEW_DOCUMENTS = 4;
/** Shorter words are small words, whatever they are. */
const LEAST_LETTERS = 5;
/** One rare name tells what a quotation is about; of other words, which may be "asked", two. */
const LEAST_SHARED = 2;
/** Candidates looked at, best first. */
const LOOKED_AT = 100;

/**
 * The candidates that share a rare name or two rare words with a query, in their very form: those that share most first,
 * quotes before the rest. For a query that nothing fits, so that a reader sees what is printed of the same matter.
 */
export function shareTelling(
  { index, documents }: Pick<Library, 'index' | 'documents'>,
  query: readonly QueryWord[],
  candidates: readonly Candidate[],
): Candidate[] {
  const most = Math.max(FEW_DOCUMENTS, TELLING_SHARE * index.documents);
  const telling = new Map(
    query.flatMap(({ form, weight }) => {
      const number = index.numbers.get(form);
      if (number === undefined || form.length < LEAST_LETTERS) return [];
      const holders = (index.holdersFrom[number + 1] ?? 0) - (index.holdersFrom[number] ?? 0);
      return holders > most ? [] : [[form, weight] as const];
    }),
  );
  if (telling.size === 0) return [];
  const looked = candidates.slice(0, LOOKED_AT).map((candidate) => {
    const { text = '', kind } = documents[candidate.document] ?? {};
    const words = readWords(text).filter(({ form }) => telling.has(form));
    return { candidate, kind, text, words };
  });
  const names = new Set(
    looked.flatMap(({ text, words }) =>
      words.filter(({ start }) => isNameAt(text, start)).map(({ form }) => form),
    ),
  );
  return looked
    .map(({ candidate, kind, words }) => {
      const forms = [...new Set(words.map(({ form }) => form))];
      const tells = forms.length >= LEAST_SHARED || forms.some((form) => names.has(form));
      const shared = tells ? forms.reduce((sum, form) => sum + (telling.get(form) ?? 0), 0) : 0;
      return { candidate, shared, isQuote: kind === 'quote' };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || Number(b.isQuote) - Number(a.isQuote))
    .map(({ candidate }) => candidate);
}

/** A capital inside a sentence. */
const isNameAt = (text: string, start: number): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) && /[\p{L}\p{N},:;]["”’]?\s$/u.test(text.slice(0, start));
