import { contentId } from '../../text/content-id.ts';

/**
 * Places of a short anchor: of forty articles two share one in one story of sixty (36³ values), and then keep the
 * long one.
 */
const PLACES = 3;

/** The short anchor of an article’s cell on the page of a claim, beside the long one that readers share: `o-1a2`. */
const shortAnchor = (article: string): string => `o-${contentId(article).slice(0, PLACES)}`;

/**
 * For each article the anchor by which the list of all claims leads to its cells: made of the article's id alone, so
 * that adding an article changes none, and all of one length. The list has hundreds of such addresses; where they are
 * equally long, compression finds the claim's name at the same distance again, and they weigh a tenth less.
 */
export function cellAnchors(articles: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  const short = articles.map(({ id }) => shortAnchor(id));
  return new Map(
    articles.map(({ id }, i) => {
      const own = short[i] ?? '';
      return [id, short.filter((other) => other === own).length > 1 ? `in-${id}` : own];
    }),
  );
}

/** Further anchors of an article's cell: the short one, and those of the names the article had before. */
export const furtherAnchors = (
  articles: readonly { readonly id: string }[],
  article: string,
  former: readonly string[],
): string[] => {
  const own = cellAnchors(articles).get(article);
  return [
    ...(own === undefined || own === `in-${article}` ? [] : [own]),
    ...former.flatMap((name) => [`in-${name}`, shortAnchor(name)]),
  ];
};
