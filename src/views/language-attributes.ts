import { directionOf } from '../text/direction.ts';

/** What an element around a text in another language than the page's carries. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/**
 * How a page in English says what a text is written in. For English nothing; an empty `lang` says that it is unknown.
 *
 * @param lang a BCP 47 tag, `null` where it is unknown
 */
export function languageAttributes(lang: string | null): LanguageAttributes {
  if (lang === null) return { lang: '', dir: 'auto' };
  return /^en(?:-|$)/iu.test(lang) ? {} : { lang, dir: directionOf(lang) };
}
