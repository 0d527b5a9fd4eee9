import type { Word } from '../../text/words.ts';
import type { Vocabulary } from '../word-index.ts';

/** What people say while they look for words, in several languages, folded; papers leave it out. */
const FILLERS = new Set(
  'um umm uh uhm uhh er erm ah ahm hm hmm mm mhm oh ehm eh euh heu aeh aehm oeh'.split(' '),
);

/** The words of a query without fillers that no text prints: they would weigh as much as the rarest word. */
export function withoutFillers(words: readonly Word[], index: Vocabulary): readonly Word[] {
  const rest = words.filter(({ form }) => index.numbers.has(form) || !FILLERS.has(form));
  return rest.length > 0 ? rest : words;
}
