import type { Language } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { wordForms } from '../text/words.ts';
import { named } from './spoken.ts';

/**
 * Whether the speakers of two quotations can be one person: `same` where their names agree, `other` where
 * both are persons by name and do not, `open` where one has no name or is no person. Names agree where the
 * words of one are among those of the other ("Holm", "Ines Holm"), or where their surnames are alike, within
 * one letter, and so is a given name, or one is the other's initial or beginning.
 */
export function relateSpeakers(
  a: string | null,
  b: string | null,
  language: Language,
): 'same' | 'other' | 'open' {
  if (a !== null && b !== null) {
    const areNames = named(a, language) !== null && named(b, language) !== null;
    if (areNames && (a === b || isOneName(wordsOf(a, language), wordsOf(b, language)))) return 'same';
  }
  return personOf(a, language) !== null && personOf(b, language) !== null ? 'other' : 'open';
}

/**
 * The name of a speaker who is a person; `null` for the others. A body or a document may speak through
 * anybody: "the White House", "Lind’s letter".
 */
export function personOf(speaker: string | null, language: Language): string | null {
  const name = named(speaker, language);
  const last = name?.split(/\s/u).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && !language.roles.bodies.has(foldText(last)) ? name : null;
}

function isOneName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  const isHeld = (word: string) =>
    long.some((other) => isAlike(word, other) || (word.length === 1 && other.startsWith(word)));
  if (short.every(isHeld)) return true;
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  return (
    isAlike(lastA, lastB) &&
    a.slice(0, -1).some((word) => b.slice(0, -1).some((other) => isShortFor(word, other)))
  );
}

const isShortFor = (a: string, b: string): boolean =>
  isAlike(a, b) ||
  ((a.length === 1 || a.length >= SHORT_NAME) && b.startsWith(a)) ||
  ((b.length === 1 || b.length >= SHORT_NAME) && a.startsWith(b));

/** The same, or apart by one letter where a name is long enough for it to be a slip ("Cecilia", "Cecillia"; not "Lee", "Lea"). */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LONG_NAME || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Letters of a name from which one may differ, and of a short form ("Chris", "Ben"). Judgements, held by the tests. */
const LONG_NAME = 5;
const SHORT_NAME = 3;

/** The words of a name without titles, the signs and hyphens inside them evened out: "O’Brien", "Jong-un". */
const wordsOf = (name: string, language: Language): string[] =>
  wordForms(name)
    .flatMap((form) => form.split('-'))
    .map((form) => form.replace(language.words.possessive, '').replace(/['.]/gu, ''))
    .filter(
      (form, _, all) =>
        all.length === 1 || !(language.roles.honorifics.has(form) || language.names.tails.has(form)),
    );
