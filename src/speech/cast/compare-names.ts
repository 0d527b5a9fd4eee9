import type { Language } from '../../language/language.ts';
import { nameWords } from '../names/name-words.ts';

/**
 * The words of a name as the articles of a story are compared: "Kim Jong-un" and "Kim Jong Un", "O’Brien" and
 * "O'Brien", "Søren" and "Soren" are alike.
 */
export function nameKey(name: string, language: Language): string[] {
  return nameWords(name.replace(/[-‐‑]/gu, ' '))
    .map((word) =>
      word
        .replace(language.runs.possessive, '')
        .replace(/'/gu, '')
        .replace(/[øœæłđðþß]/gu, (letter) => LETTERS[letter] ?? letter)
        .replace(UMLAUT, '$1'),
    )
    .filter((word) => word !== '' && !language.runs.tails.test(word));
}

/** "Mueller" for "Müller", in words long enough for it to be a spelling. */
const UMLAUT = /(?<=^\p{L}+)([aou])e(?=\p{L}{3})/gu;

/** Letters that do not decompose into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
};

/** The last word of a name. */
export const surnameOf = (words: readonly string[]): string => words.at(-1) ?? '';

/**
 * Whether two full names can be one person's: one holds the words of the other in order, or their surnames are the
 * same,
 * within one letter where they are long, and so are their given names, or one is short for the other, or its initial.
 */
export function isSameName(a: readonly string[], b: readonly string[], language: Language): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (holdsInOrder(long, short)) return true;
  const [givenA = '', givenB = ''] = [a[0], b[0]];
  const [lastA, lastB] = [surnameOf(a), surnameOf(b)];
  if (lastA === lastB)
    return (
      givenA === givenB ||
      isInitial(givenA, givenB) ||
      language.givenNames.nicknames.get(givenA)?.has(givenB) === true ||
      (Math.min(givenA.length, givenB.length) >= LONG_GIVEN && isWithinOneLetter(givenA, givenB))
    );
  return (
    givenA === givenB &&
    Math.min(lastA.length, lastB.length) >= LONG_SURNAME &&
    isWithinOneLetter(lastA, lastB)
  );
}

/**
 * From this length one letter may differ; shorter names that differ in one letter are two names ("Dan", "Ian"; "Lee",
 * "Lea").
 */
const LONG_GIVEN = 5;
const LONG_SURNAME = 6;

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** "Enrique Peña Nieto" holds "Peña Nieto", "Ann J Ward" holds "Ann Ward". */
function holdsInOrder(long: readonly string[], short: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length && surnameOf(long) === surnameOf(short);
}

/** One letter added, dropped or changed. */
function isWithinOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
