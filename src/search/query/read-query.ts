import type { Word } from '../../text/words.ts';
import { LONGEST_QUERY } from './query-limits.ts';
import { readWords } from './read-words.ts';

/** The words of a query, folded as the texts are and cut if too long; empty if it has only marks. */
export function readQuery(query: string): Word[] {
  return readWords(query.slice(0, LONGEST_QUERY));
}
