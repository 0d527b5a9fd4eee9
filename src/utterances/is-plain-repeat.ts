import type { Language } from '../language/language.ts';
import { findLongestRun } from '../text/find-longest-run.ts';

/**
 * Whether two quotes are the same words, up to one of them, although all are everyday words ("I've never seen anything
 * like it", "I have never seen anything like that"). Contractions are read as written out. Too little to go by alone:
 * the caller knows that one person speaks, and of what.
 *
 * @param a folded words of one quote
 * @param b folded words of the other
 */
export function isPlainRepeat(a: readonly string[], b: readonly string[], language: Language): boolean {
  const [one, two] = [a, b].map((forms) =>
    forms.flatMap((form) => language.expandContraction(form)[0] ?? [form]),
  ) as [string[], string[]];
  const longer = Math.max(one.length, two.length);
  if (one.join(' ') === two.join(' ')) return longer >= EQUAL_WORDS;
  const run = findLongestRun(one, two)?.length ?? 0;
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
