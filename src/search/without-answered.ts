import type { Answer } from './answer-quotation.ts';
import type { Found } from './find-documents.ts';
import { REORDERED } from './match-words.ts';

/** What was found besides the printings that the answer shows: each is shown once. */
export function withoutAnswered(found: Found, answer: Answer | null): Found {
  if (!answer?.printed) return found;
  const groups = found.groups
    .map(({ kind, hits }) => ({
      kind,
      hits: hits.filter(({ document }) =>
        answer.articles.every(
          (each) =>
            each.state === 'none' ||
            each.story !== document.story ||
            each.article !== document.article ||
            each.place.words.start >= document.end ||
            document.start >= each.place.words.end,
        ),
      ),
    }))
    .filter(({ hits }) => hits.length > 0);
  return { ...found, groups };
}

/**
 * The answer, unless a sentence besides its printings has all words of the query side by side in another order and no
 * article prints them word for word: then that sentence is meant, and the answer would only stand before it.
 */
export function leadingAnswer(found: Found, answer: Answer | null): Answer | null {
  if (!answer?.printed || answer.articles.some(({ state }) => state === 'verbatim')) return answer;
  const printings = { ...answer, articles: answer.articles.filter(({ state }) => state !== 'near') };
  const besides = withoutAnswered(found, printings).groups.flatMap(({ hits }) => hits);
  return besides.some(({ score }) => score >= REORDERED) ? null : answer;
}
