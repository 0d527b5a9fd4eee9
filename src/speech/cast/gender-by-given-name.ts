import type { Language } from '../../language/language.ts';

/** The pronoun that the given name of a full name goes with; `null` for a name of one word, and for names of both or neither. */
export function genderByGivenName(words: readonly string[], language: Language): 'male' | 'female' | null {
  const [first = ''] = words;
  if (words.length < 2 || language.givenNames.male.has(first) === language.givenNames.female.has(first))
    return null;
  return language.givenNames.male.has(first) ? 'male' : 'female';
}
