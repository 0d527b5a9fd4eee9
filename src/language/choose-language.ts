import { english } from './en/english.ts';
import { isEnglish } from './en/is-english.ts';
import type { Language } from './language.ts';

/**
 * The language an article is read with. Texts that are not English are read with the English words too, but nobody is
 * named in them rather than somebody wrong: the rules of who speaks are rules of English.
 */
export function chooseLanguage(text: string): Language {
  return isEnglish(text) ? english : NAMELESS;
}

const NAMELESS: Language = { ...english, namesSpeakers: false };
