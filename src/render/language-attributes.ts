import { words } from '#words/grammar.ts';
import { directionOf } from '../text/direction.ts';

/** What an element around a text in another language than the page's carries. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/**
 * How a page says what a text is written in. For the language of the site’s own words nothing; an empty `lang` says that it
 * is unknown.
 *
 * @param lang a BCP 47 tag, `null` where it is unknown
 */
export function languageAttributes(lang: string | null): LanguageAttributes {
  if (lang === null) return { lang: '', dir: 'auto' };
  return lang.split('-')[0]?.toLowerCase() === words.language ? {} : { lang, dir: directionOf(lang) };
}

/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The direction of words whose language nobody states, such as a name; nothing where they can only run as the page does.
 */
export const directionOfWords = (text: string): 'auto' | undefined =>
  RIGHT_TO_LEFT.test(text) ? 'auto' : undefined;

/**
 * A slice of a text, as HTML, in an element that says its language: it stands among words of the page and of other texts, and
 * must not turn their order around.
 *
 * @param lang a BCP 47 tag, `null` where it is unknown
 */
export function inLanguage(lang: string | null | undefined, html: string): string {
  const { lang: tag, dir } =
    lang === null || lang === undefined
      ? { lang: undefined, dir: directionOfWords(html) }
      : languageAttributes(lang);
  const attributes = [
    tag === undefined ? '' : ` lang="${tag}"`,
    dir === undefined ? '' : ` dir="${dir}"`,
  ].join('');
  if (attributes === '') return html;
  const [, before = '', slice = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(html) ?? [];
  return slice === '' ? html : `${before}<span${attributes}>${slice}</span>${after}`;
}
