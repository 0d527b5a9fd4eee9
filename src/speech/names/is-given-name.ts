import type { Language } from '../../language/language.ts';
import type { Item } from '../line.ts';
import { nameWords } from './name-words.ts';

/** Whether a word is a given name that the language knows. */
export function isGivenName(item: Item | undefined, language: Language): boolean {
  const [name = ''] = nameWords(item?.lower ?? '');
  return language.givenNames.male.has(name) || language.givenNames.female.has(name);
}
