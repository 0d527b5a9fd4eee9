import type { Language } from '../../language/language.ts';

/**
 * The name of the group of words that news uses for one another ("deal", "agreement"), or `null`. A group that starts
 * with `place:` holds a country, its people and its language, which count as one word ("France", "French").
 *
 * @param form the folded word
 * @param stem its stem
 */
export function likeWord(form: string, stem: string, language: Language): string | null {
  return language.places.forms.get(form) ?? language.likeWords.get(stem) ?? null;
}
