import { findLongestRun } from '../text/find-longest-run.ts';

/**
 * Whether two quotes are the same words, up to one of them, although all are everyday words ("I've never seen
 * anything like it", "I have never seen anything like that"), or share a long run of them. Too little to go
 * by alone: the caller knows that one person speaks, and of what.
 *
 * @param a folded words of one quote
 * @param b folded words of the other
 */
export function isPlainRepeat(a: readonly string[], b: readonly string[]): boolean {
  const longer = Math.max(a.length, b.length);
  if (a.join(' ') === b.join(' ')) return longer >= EQUAL_WORDS;
  const run = findLongestRun(a, b)?.length ?? 0;
  if (run >= LONG_RUN && run * 2 >= Math.min(a.length, b.length)) return true;
  return run >= RUN_WORDS && run >= longer - OTHER_WORDS;
}

/**
 * From this many everyday words in a row on, a repetition is not a coincidence: "I did not do it". A
 * judgement, held by the tests.
 */
const EQUAL_WORDS = 5;
/**
 * If another word is beside them it takes one more: "We have to do it now" is not "We have to do it right".
 */
const RUN_WORDS = 6;
const OTHER_WORDS = 1;
/** So many in a row, half of the shorter quote, stand for themselves: "We need to keep it that way". */
const LONG_RUN = 7;
