import type { Language } from '../language/language.ts';
import type { Link } from '../model/link.ts';
import { linkPrepared } from './link-passages.ts';
import { prepareArticle, type AlignedArticle } from './prepare-article.ts';

/**
 * Links the articles of a story, each two of them once, the article with the smaller id first.
 *
 * @param articles 2 to 40 articles with their sentences; their order changes nothing
 */
export function linkStory(articles: readonly AlignedArticle[], language: Language): Link[] {
  if (articles.length < 2) return [];
  const prepared = articles
    .map((each) => prepareArticle(each, language))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return prepared.flatMap((a, i) =>
    prepared.slice(i + 1).flatMap((b) =>
      linkPrepared(a, b).map((link) => ({
        ...link,
        a: { article: a.id, ...link.a },
        b: { article: b.id, ...link.b },
      })),
    ),
  );
}
