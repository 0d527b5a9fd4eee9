import { FILLER } from '../../language/en/search-words.ts';
import type { Word } from '../../text/words.ts';
import type { Vocabulary } from '../word-index.ts';

/** The words of a query without fillers that no text prints: they would weigh as much as the rarest word. */
export function withoutFillers(words: readonly Word[], index: Vocabulary): readonly Word[] {
  const rest = words.filter(({ form }) => index.numbers.has(form) || !FILLER.test(form));
  return rest.length > 0 ? rest : words;
}
