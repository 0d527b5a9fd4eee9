import { english } from './en/english.ts';
import { isEnglish } from './en/is-english.ts';
import type { Language } from './language.ts';
import { und } from './und.ts';

/**
 * What is known of a language. English is the only one with lists; in any other nothing is guessed: nobody is named, no
 * word counts as another. Only the furniture of pages is looked for in English everywhere, since sites of many
 * countries print it so ("By", "Share", "Advertisement"), and their text does not.
 *
 * @param text in that language
 * @param lang a BCP 47 tag; `null` where it is not known, and all that is asked is whether the text is English
 */
export function languageOf(text: string, lang: string | null): Language {
  if (lang === null) return isEnglish(text) ? english : withFurniture('und');
  return /^en(?:-|$)/iu.test(lang) ? english : withFurniture(lang);
}

function withFurniture(tag: string): Language {
  const { credits, appeals, buttons, bylines, dates, listHeads, furniture, lines, turns } = english;
  return { ...und, tag, credits, appeals, buttons, bylines, dates, listHeads, furniture, lines, turns };
}
