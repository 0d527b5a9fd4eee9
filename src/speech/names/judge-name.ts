import type { Language } from '../../language/language.ts';
import { genderByGivenName } from './gender-by-given-name.ts';
import { isTitle } from './is-title.ts';
import type { Name } from './name.ts';

/** What a name with these words and titles names, as far as they tell. */
export function typeOf(
  words: readonly string[],
  titles: readonly string[],
  language: Language,
): Name['type'] {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (words.every((word) => language.places.names.has(word))) return 'place';
  if (words.some((word) => /\d/u.test(word))) return 'body'; // "COVID-19", "G20": nobody is called so
  if (
    language.roles.bodies.has(last) ||
    (words.length > 1 && language.names.bodyTails.has(last)) ||
    words.some((word) => language.keywords.of.has(word)) ||
    words.some((word) => language.people.bodies.test(word))
  )
    return 'body';
  if (titles.some((title) => isTitle(title, language))) return 'person';
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    (language.givenNames.male.has(first) || language.givenNames.female.has(first))
  )
    return 'person';
  return 'unknown';
}

/** The gender that titles tell, else the given name; `null` if neither does. */
export function genderOf(
  words: readonly string[],
  titles: readonly string[],
  language: Language,
): Name['gender'] {
  if (titles.some((title) => language.people.maleTitles.test(title))) return 'male';
  if (titles.some((title) => language.people.femaleTitles.test(title))) return 'female';
  return genderByGivenName(words, language);
}
