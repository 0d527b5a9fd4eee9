import type { Article } from '../model/article.ts';
import type { Cell, CellState, Claim } from '../model/claim.ts';

/** With words, the fullest first; then what nobody has looked at, because an outlet is silent only if all its articles are. */
const WEIGHT: readonly CellState[] = [
  'reports',
  'less-specific',
  'words-otherwise',
  'contradicts',
  'undecided',
  'not-examined',
  'silent',
];

/**
 * Lets each outlet speak once on each claim, however many of its articles the story has: the fullest of their cells
 * counts, and of two versions of one article, if both have words for the claim, the later one. The others are marked
 * `besides`.
 *
 * @returns the same claims where each outlet has one article
 */
export function speakOnce(
  claims: readonly Claim[],
  articles: readonly Pick<Article, 'id' | 'outlet' | 'versionOf'>[],
): Claim[] {
  if (new Set(articles.map(({ outlet }) => outlet)).size === articles.length) return [...claims];
  return claims.map((claim) => {
    const speaking = new Set(
      [...Map.groupBy(articles, ({ outlet }) => outlet).values()].map(
        (own) => spokesman(claim, own)?.article,
      ),
    );
    return {
      ...claim,
      cells: claim.cells.map((cell) => (speaking.has(cell.article) ? cell : { ...cell, besides: true })),
    };
  });
}

function spokesman(claim: Claim, articles: readonly Pick<Article, 'id' | 'versionOf'>[]): Cell | undefined {
  const cells = articles.flatMap(({ id }) => claim.cells.filter(({ article }) => article === id));
  const withWords = cells.filter(({ state }) => state !== 'silent' && state !== 'not-examined');
  const superseded = new Set(
    articles
      .filter(({ id }) => withWords.some(({ article }) => article === id))
      .flatMap(({ versionOf }) => versionOf ?? []),
  );
  const weigh = ({ article, state }: Cell) =>
    (superseded.has(article) ? WEIGHT.length : 0) + WEIGHT.indexOf(state);
  return cells.toSorted((a, b) => weigh(a) - weigh(b))[0];
}
