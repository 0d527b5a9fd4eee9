import { alignWords } from '../text/align-words.ts';
import { pairsOf, type WordPair } from '../text/word-runs.ts';

/** Above this many words, word-by-word alignment is not worth its cost. */
const ALIGNED_LENGTH = 60;

/**
 * Aligns two wordings word by word, "deep" and "deepest" counting as one.
 *
 * @param short folded words
 * @param long folded words
 * @returns pairs of places, rising on both sides; `null` where the lists are too long for it
 */
export function alignWordings(short: readonly string[], long: readonly string[]): WordPair[] | null {
  if (short.length > ALIGNED_LENGTH || short.length * long.length > ALIGNED_LENGTH * 600) return null;
  return pairsOf(alignWords(short, long, isAlike));
}

/** Whether two words are the same, or one is the other with an ending of up to four letters. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 4 && long.startsWith(short) && !/\d/u.test(a);
}
