import type { Language } from '../language/language.ts';
import { foldText } from '../text/fold.ts';

/** Names that are outlets, agencies or other bodies in the texts of a story. */
export interface Sources {
  readonly has: (name: string) => boolean;
}

/**
 * Gathers the names that the texts themselves show to be outlets or bodies: by a word in the name ("Herald",
 * "Ministry"), by an introduction ("the newspaper …"), or because they do what only outlets do ("reviewed by
 * …", "… reported"). A name that follows a given name elsewhere is a person's.
 *
 * @param texts of one story
 * @param people names of people and their aliases
 */
export function gatherSources(
  texts: readonly string[],
  people: readonly string[],
  language: Language,
): Sources {
  const { naming, telling: verbs, longName, article, noSource } = language.sources;
  const keyOf = (name: string): string =>
    foldText(name).replace(article, '').replace(language.words.possessive, '').replace(/\.$/u, '').trim();
  const isAcronym = (name: string): boolean => ACRONYM.test(name.replace(article, ''));
  const named = new Set<string>();
  const telling = new Set<string>();
  const persons = new Set(people.map((name) => keyOf(name)));
  for (const text of texts) {
    for (const pattern of naming)
      for (const match of text.matchAll(pattern)) named.add(keyOf(match.groups?.['name'] ?? ''));
    for (const pattern of verbs)
      for (const match of text.matchAll(pattern)) telling.add(keyOf(match.groups?.['name'] ?? ''));
    for (const match of text.matchAll(longName)) {
      const parts = keyOf(match[0]).split(' ');
      if (!isBody(match[0], language)) persons.add(parts.at(-1) ?? '');
    }
  }
  return {
    has: (name) => {
      const key = keyOf(name);
      if (isBody(name, language)) return true;
      if (key === '' || noSource.has(key)) return false;
      return named.has(key) || (!persons.has(key) && (telling.has(key) || isAcronym(name)));
    },
  };
}

/** Whether the words of a name say that it belongs to an outlet or a body. */
export function isBody(name: string, language: Language): boolean {
  const { article, headEnds, seats, titleWords, bodyWords } = language.sources;
  const parts = name.replace(article, '').split(/\s/u);
  const last = parts.at(-1) ?? '';
  const head = parts.findIndex((part) => headEnds.has(part));
  if (seats.has(parts.join(' '))) return true;
  return (
    (parts.length > 1 && (bodyWords.has(last) || (head > 0 && bodyWords.has(parts[head - 1] ?? '')))) ||
    (article.test(name) && titleWords.has(last))
  );
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
