import type { Found, Library } from './find-documents.ts';
import { typingErrors } from './query/near-word.ts';
import { readWords } from './query/read-words.ts';
import { namesOf } from './query/spell-names.ts';
import type { ArticleTexts, StoryTexts } from './texts/search-data.ts';

/** A person whose name was typed, and the articles of a story that never name them. */
export interface Unnamed {
  readonly name: string;
  readonly story: number;
  readonly articles: readonly ArticleTexts[];
}

/** The people of a story of whose names a query is. */
export function peopleMeant(
  { people }: StoryTexts,
  query: Found['query'],
  spellings: Library['spellings'],
): StoryTexts['people'] {
  return people.filter(({ name }) => {
    const own = new Set(formsOf(name));
    return query.every(
      ({ form }) => own.has(form) || (spellings.get(form) ?? []).some((other) => own.has(other)),
    );
  });
}

/**
 * Says which articles never name the person whose name was typed. In doubt an article names them: if it has any word of
 * their names, one that is a typing error away from their last name, or words of theirs. Nothing is said of articles in
 * excerpts.
 *
 * @returns one for each story that knows the person; none if the query has other words too, or fits several people
 */
export function findUnnamed({ stories, spellings }: Library, { query }: Found): Unnamed[] {
  if (query.length === 0) return [];
  return stories.flatMap((story, s) => {
    const meant = peopleMeant(story, query, spellings);
    const [person] = meant;
    if (!person || meant.length > 1) return [];
    const articles = story.articles.filter(
      (article) => !article.excerpts && !isNamed(story, article, person.name),
    );
    return articles.length > 0 ? [{ name: person.name, story: s, articles }] : [];
  });
}

function isNamed(story: StoryTexts, article: ArticleTexts, name: string): boolean {
  const speaker = story.speakers.indexOf(name);
  if (speaker !== -1 && article.quotes.some((quote) => quote[2] === speaker)) return true;
  const last = formsOf(name).at(-1) ?? '';
  const others = new Set(
    story.people.filter((each) => each.name !== name).flatMap((each) => formsOf(each.name)),
  );
  // Of a first name that two people share, nobody can tell whose it is; a last name in doubt is theirs.
  const names = new Set(formsOf(namesOf([story], name)).filter((form) => form === last || !others.has(form)));
  return formsOf(article.text).some((form) => names.has(form) || Number.isFinite(typingErrors(form, last)));
}

const formsOf = (text: string): string[] => readWords(text).map(({ form }) => form);
