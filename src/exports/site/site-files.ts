import type { StandingStory } from '../../model/standing-story.ts';
import type { Story } from '../../model/story.ts';
import { fileAddress, hasFullAddress } from '../../views/addresses.ts';
import { feedEntriesOf } from './feed-entries.ts';
import { jsonFeedOf, rssOf } from './feeds.ts';
import { llmsOf, manifestOf, openSearchOf, robotsOf } from './for-machines.ts';
import { headerRules, headersFile, redirectsFile, type HeaderPolicies } from './host-rules.ts';
import { redirectsOf } from './redirects.ts';
import { pagesOf, sitemapOf, storyPages } from './sitemap.ts';

/** A file at the root of the site. */
export interface SiteFile {
  readonly file: string;
  readonly type: string;
  readonly body: string;
}

/**
 * What the site tells robots, feed readers and browsers. What needs a full address is there only where the site has one,
 * and what is looked for at the root of a host only where the site stands there.
 *
 * @param others stories whose pages come from the site before
 * @param policies what the pages may load and do, as headers have it
 */
export function siteFiles(
  stories: readonly Story[],
  others: readonly StandingStory[],
  policies: HeaderPolicies,
): SiteFile[] {
  const atRoot = fileAddress('') === '/';
  // Story by story: each is read once.
  const each = stories.map((story) => ({
    redirects: redirectsOf([story]),
    entries: hasFullAddress ? feedEntriesOf([story]) : [],
    pages: hasFullAddress ? storyPages(story) : [],
  }));
  const entries = each.flatMap((own) => own.entries);
  return [
    { file: 'manifest.webmanifest', type: 'application/manifest+json', body: manifestOf() },
    { file: 'llms.txt', type: 'text/plain; charset=utf-8', body: llmsOf(stories, others) },
    { file: '_headers', type: 'text/plain', body: headersFile(fileAddress(''), headerRules(policies)) },
    {
      file: '_redirects',
      type: 'text/plain',
      body: redirectsFile(each.flatMap(({ redirects }) => redirects)),
    },
    ...(atRoot
      ? [{ file: 'robots.txt', type: 'text/plain', body: robotsOf(hasFullAddress ? 'sitemap.xml' : null) }]
      : []),
    ...(hasFullAddress
      ? [
          {
            file: 'sitemap.xml',
            type: 'application/xml',
            body: sitemapOf(
              pagesOf(
                stories,
                others.map(({ id }) => id),
                each.map(({ pages }) => pages),
              ),
            ),
          },
          { file: 'feed.xml', type: 'application/rss+xml', body: rssOf(entries, 'feed.xml') },
          { file: 'feed.json', type: 'application/feed+json', body: jsonFeedOf(entries, 'feed.json') },
          {
            file: 'opensearch.xml',
            type: 'application/opensearchdescription+xml',
            body: openSearchOf(),
          },
        ]
      : []),
  ];
}
