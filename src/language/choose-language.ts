import { detectLanguage } from './detect-language.ts';
import { languageOf } from './language-of.ts';
import type { Language } from './language.ts';

/**
 * The language an article is read with (`languageOf`).
 *
 * @param text the source text; too short a one of an unknown language is read as English
 * @param lang its language, a BCP 47 tag; `null` where it is not known. Where it is missing, it is guessed from the text
 */
export const chooseLanguage = (text: string, lang: string | null = detectLanguage(text)): Language =>
  languageOf(text, lang);
