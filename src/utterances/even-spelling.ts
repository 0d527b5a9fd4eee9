import type { Language } from '../language/language.ts';

/** Makes the spellings of a folded word one that print varies in. */
export const evenSpelling = (form: string, language: Language): string =>
  language.spellings.reduce((even, [pattern, replacement]) => even.replace(pattern, replacement), form);
