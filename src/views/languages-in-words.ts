import { words as grammar } from '#words/grammar.ts';
import { words } from '#words/story.ts';
import type { Article } from '../model/article.ts';

/**
 * By what texts are matched that are in different languages; `null` where all whose language is known are in the same one.
 *
 * @param articles those that a page compares, in its order
 */
export function languagesInWords(articles: readonly Pick<Article, 'lang'>[]): string | null {
  const tags = new Set(articles.flatMap(({ lang }) => lang?.split('-')[0]?.toLowerCase() ?? []));
  return tags.size < 2 ? null : words.languages([...tags].map(grammar.languageName));
}

/**
 * A language by its English name, as editors write it, in the words of the site.
 *
 * @param name `Russian`; any other wording stays as it is
 */
export function languageInWords(name: string): string {
  const tag = TAGS.find((each) => ENGLISH.of(each) === name);
  return tag === undefined || grammar.language === 'en' ? name : grammar.languageName(tag);
}

const ENGLISH = new Intl.DisplayNames('en', { type: 'language' });
/** Languages of news and of those whom it quotes. */
const TAGS =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl ha he hi hr hu hy id is it ja ka kk km ko ku ky lo lt lv mk mn ms my nb ne nl nn no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi yi zh zu'.split(
    ' ',
  );
