import type { Story } from '../../model/story.ts';
import {
  aboutAddress,
  articleAddress,
  asPrintedAddress,
  claimAddress,
  claimsAddress,
  conversationsAddress,
  correctionsAddress,
  dataAddress,
  fullAddress,
  guideAddress,
  pairAddress,
  pairsAddress,
  quotesAddress,
  rowsAddress,
  searchAddress,
  severalAddress,
  sheetAddress,
  storyAddress,
  styleAddress,
  utteranceAddress,
} from '../../views/addresses.ts';
import { hasCorrections } from '../../views/corrections/changes.ts';
import { asPrintedOf } from '../../views/claims/as-printed.ts';
import { hasChosenPairs, isInFull } from '../../views/many/chosen-pairs.ts';
import { rowsPagesOf } from '../../views/many/rows-pages.ts';
import { SITE } from '../../views/site.ts';
import { frontPagesOf } from '../../views/story/front-pages.ts';
import { newestDay } from '../../views/newest-day.ts';
import { sheetPageOf } from '../../views/story/sheet-page.ts';

/** A page as the sitemap lists it. */
export interface ListedPage {
  readonly path: string;
  /** The newest day that its content knows of itself; `null` where it knows none. */
  readonly day: string | null;
}

/**
 * Every page that is known by its own address, as paths: no old address, no mirrored pair, and no front page that shows
 * the only story.
 *
 * @param others names of stories whose pages come from the site before
 * @param own the pages of each story, where they are known
 */
export function pagesOf(
  stories: readonly Story[],
  others: readonly string[] = [],
  own = stories.map(storyPages),
): ListedPage[] {
  const days = new Map(stories.map((story) => [story, newestDay(story)]));
  const newest = [...days.values()].toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)).at(-1) ?? null;
  const listed = (day: string | null, paths: readonly string[]) => paths.map((path) => ({ path, day }));
  return [
    ...listed(
      newest,
      stories.length === 1 && others.length === 0
        ? []
        : frontPagesOf(stories, SITE.order).flatMap(({ addresses }, i) => addresses.slice(i, i + 1)),
    ),
    ...listed(null, [aboutAddress(), guideAddress(), styleAddress()]),
    ...listed(newest, [searchAddress()]),
    ...listed(
      null,
      others.map((id) => storyAddress(id)),
    ),
    ...stories.flatMap((story, i) => listed(days.get(story) ?? null, own[i] ?? [])),
  ];
}

/** The addresses of a story's pages among them. */
export function storyPages(story: Story): string[] {
  const { id, articles, claims, utterances, conversations } = story;
  return [
    storyAddress(id),
    ...articles.map((article) => articleAddress(id, article.id)),
    ...(claims.length > 0 ? [claimsAddress(id)] : []),
    ...(asPrintedOf(story) ? [asPrintedAddress(id)] : []),
    ...claims.map((claim) => claimAddress(id, claim.id)),
    quotesAddress(id),
    ...utterances.map((utterance) => utteranceAddress(id, utterance.id)),
    ...(conversations.length > 0 ? [conversationsAddress(id)] : []),
    ...(articles.length > 1 ? [severalAddress(id)] : []),
    ...articles.flatMap((a, i) =>
      articles
        .slice(i + 1)
        .filter((b) => isInFull(story, a.id, b.id))
        .map((b) => pairAddress(id, a.id, b.id)),
    ),
    ...(hasChosenPairs(story) ? articles.map((article) => pairsAddress(id, article.id)) : []),
    ...(hasChosenPairs(story) ? rowsPagesOf(story) : []).slice(1).map((_, i) => rowsAddress(id, i + 2)),
    ...(sheetPageOf(story) ? [sheetAddress(id)] : []),
    dataAddress(id),
    ...(hasCorrections(story) ? [correctionsAddress(id)] : []),
  ];
}

/**
 * The pages as a sitemap (sitemaps.org 0.9). `lastmod` is the newest day in the content of a page's story, and is left out
 * where that knows none: the day of the build would be wrong for most pages.
 */
export function sitemapOf(pages: readonly ListedPage[]): string {
  const lines = pages.map(
    ({ path, day }) =>
      ` <url><loc>${escape(fullAddress(path))}</loc>${day === null ? '' : `<lastmod>${day}</lastmod>`}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
