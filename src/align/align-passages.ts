import type { Language } from '../language/language.ts';
import type { Link } from '../model/link.ts';
import type { Row } from '../model/row.ts';
import { joinRows } from './join-rows.ts';
import { linkPrepared } from './link-passages.ts';
import { prepareArticle, type AlignedArticle } from './prepare-article.ts';

/**
 * Aligns the articles of one story: which passages tell the same thing. The order of articles changes the order of
 * rows only.
 *
 * @param articles 2 to 40 articles with their sentences
 * @returns rows, ordered by their place in the first article, then in the next
 */
export function alignPassages(articles: readonly AlignedArticle[], language: Language): Row[] {
  return alignStory(articles, language).rows;
}

/** As `alignPassages`, with the links that the rows were made of, so that a caller who wants both pays once. */
export function alignStory(
  articles: readonly AlignedArticle[],
  language: Language,
): { rows: Row[]; links: Link[] } {
  const links = linkStory(articles, language);
  return { rows: orderRows(articles, joinRows(articles, links)), links };
}

function orderRows(articles: readonly AlignedArticle[], rows: Row[]): Row[] {
  const order = new Map(articles.map(({ id }, i) => [id, i] as const));
  const place = (row: Row): [number, number] => {
    const [first] = row.passages;
    return first === undefined ? [0, 0] : [order.get(first.article) ?? 0, first.start];
  };
  for (const row of rows)
    row.passages.sort((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0));
  return rows.sort(
    (a, b) =>
      place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1] || b.score - a.score || (a.id < b.id ? -1 : 1),
  );
}

/** All links between the articles of a story, each pair once, the article with the smaller id first. */
function linkStory(articles: readonly AlignedArticle[], language: Language): Link[] {
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
