import type { Language } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';

/** Whether a word in small letters is printed before names: "Mr", "minister", "aunt". */
export function isTitle(lower: string, language: Language): boolean {
  const { honorifics, persons } = language.roles;
  return (
    honorifics.has(lower) ||
    persons.has(lower) ||
    language.roles.family.test(lower) ||
    honorifics.has(foldText(lower))
  );
}
