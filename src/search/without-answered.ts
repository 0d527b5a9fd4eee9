import type { Answer } from './answer-quotation.ts';
import type { Found } from './find-documents.ts';

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
