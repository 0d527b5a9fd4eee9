import type { Span } from '../model/span.ts';

/**
 * What an outlet adds in square brackets to words that answer a query, right after them too, brackets and all. What was typed
 * too is not added, and a mark for words left out is none.
 *
 * @param text of the article, into which `words` points (UTF-16)
 */
export const findInserted = (text: string, { start, end }: Span, query: string): string[] =>
  (
    (text.slice(start, end) + (/^ ?\[[^\]\n]*\]/u.exec(text.slice(end))?.[0] ?? '')).match(
      /\[[^\]]*\p{L}[^\]]*\]/gu,
    ) ?? []
  ).filter((piece) => !query.toLowerCase().includes(piece.slice(1, -1).toLowerCase()));
