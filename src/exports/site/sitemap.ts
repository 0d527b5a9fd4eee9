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
import { asPrintedOf } from '../../views/claims/as-printed.ts';
import { hasChosenPairs, isInFull } from '../../views/many/chosen-pairs.ts';
import { rowsPagesOf } from '../../views/many/rows-pages.ts';
import { SITE } from '../../views/site.ts';
import { frontPagesOf } from '../../views/story/front-pages.ts';
import { sheetPageOf } from '../../views/story/sheet-page.ts';

/**
 * Every page that is known by its own address, as paths: no old address, no mirrored pair, and no front page that shows
 * the only story.
 *
 * @param others names of stories whose pages come from the site before
 */
export function pagesOf(stories: readonly Story[], others: readonly string[] = []): string[] {
  return [
    ...(stories.length === 1 && others.length === 0
      ? []
      : frontPagesOf(stories, SITE.order).flatMap(({ addresses }, i) => addresses.slice(i, i + 1))),
    aboutAddress(),
    guideAddress(),
    styleAddress(),
    searchAddress(),
    ...others.map((id) => storyAddress(id)),
    ...stories.flatMap(storyPages),
  ];
}

function storyPages(story: Story): string[] {
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
    ...(story.corrections.length > 0 ? [correctionsAddress(id)] : []),
  ];
}

/**
 * The pages as a sitemap (sitemaps.org 0.9). It has no `lastmod`: a build does not know on which day a page changed, and
 * the day of the build would be wrong for most.
 */
export function sitemapOf(pages: readonly string[]): string {
  const lines = pages.map((path) => ` <url><loc>${escape(fullAddress(path))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
