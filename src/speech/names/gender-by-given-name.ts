import type { Language } from '../../language/language.ts';

/**
 * The pronoun that goes with the given name of a full name; `null` for a single word, and for names of either or
 * unknown gender.
 */
export function genderByGivenName(words: readonly string[], language: Language): 'male' | 'female' | null {
  const [first = ''] = words;
  if (words.length < 2 || language.givenNames.male.has(first) === language.givenNames.female.has(first))
    return null;
  return language.givenNames.male.has(first) ? 'male' : 'female';
}
