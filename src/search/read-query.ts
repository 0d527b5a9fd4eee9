import { words } from '../text/words.ts';

/** Longer queries are cut: no quote of news text is longer. In UTF-16 units. */
export const LONGEST_QUERY = 400;

/** The words of a query, folded, in order; none where it holds only marks. */
export function readQuery(query: string): string[] {
  return words(query.slice(0, LONGEST_QUERY)).map(({ form }) => form);
}
