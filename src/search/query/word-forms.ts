import { stemWord } from '../../language/en/stem-word.ts';
import type { Vocabulary } from '../word-index.ts';
import { SHORT_WORD } from './near-word.ts';

/**
 * The words of the texts that are another form of a word: "twisted" and "twist" for "twisting", "deepest" for "deep".
 * English endings alone are known; they must be spelled alike in their first letters.
 *
 * @param form a folded word
 * @returns their numbers, without its own
 */
export function otherForms(index: Vocabulary, form: string): number[] {
  if (form.length <= SHORT_WORD) return [];
  const stems = stemsOf(form);
  const known = stemsIn(index);
  const found: number[] = [];
  for (const number of beginWith(index, form.slice(0, SHORT_WORD))) {
    const other = index.forms[number] ?? '';
    if (other === form || other.length <= SHORT_WORD) continue;
    known[number] ??= stemsOf(other);
    if (known[number].some((stem) => stems.includes(stem))) found.push(number);
  }
  return found;
}

/** The stems of a vocabulary's words, each found when it is first asked for. */
function stemsIn(index: Vocabulary): string[][] {
  let stems = kept.get(index);
  if (!stems) kept.set(index, (stems = []));
  return stems;
}

const kept = new WeakMap<Vocabulary, string[][]>();

/** With and without a comparison: "deepest" is "deep", but "interest" keeps its end. */
const stemsOf = (form: string): string[] => {
  const compared = /^(.{4,}?)(?:er|est)$/u.exec(form)?.[1];
  return [stemWord(form), ...(compared === undefined ? [] : [stemWord(compared)])];
};

/** The words of the texts that begin so, in alphabetical order; at most so many. */
export function beginWith({ sorted, forms }: Vocabulary, start: string, most = Infinity): number[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forms[sorted[middle] ?? 0] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < sorted.length && found.length < most; at += 1) {
    const number = sorted[at] ?? 0;
    if (!(forms[number] ?? '').startsWith(start)) break;
    found.push(number);
  }
  return found;
}
