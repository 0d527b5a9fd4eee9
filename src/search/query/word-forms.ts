import { ENDING } from '../../language/en/search-words.ts';
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
  return beginWith(index, form.slice(0, SHORT_WORD)).filter((number) => {
    const other = index.forms[number] ?? '';
    return other !== form && other.length > SHORT_WORD && stemsOf(other).some((stem) => stems.includes(stem));
  });
}

/**
 * A word without its ending, and as it is: "interest" may be "inter" with an ending, or have none. Lighter than the stems of
 * the build, which a page would have to fetch; now and then two words are taken for one ("even", "evening").
 */
const stemsOf = (form: string): string[] => {
  const cut = ENDING.exec(form)?.[1] ?? form;
  return [tidy(cut), tidy(form)];
};

/** "planned" as "plan", "announced" as "announc", "countries" as "countr". */
const tidy = (stem: string): string => stem.replace(/(?<=.{3})(?:(.)\1|ie|[ey])$/u, '$1');

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
