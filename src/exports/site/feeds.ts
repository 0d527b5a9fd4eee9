import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { fileAddress, frontAddress, fullAddress } from '../../views/addresses.ts';
import { SITE } from '../../views/site.ts';
import type { FeedEntry } from './feed-entries.ts';

/** RSS 2.0. Its addresses are full, so it needs a site with a host. */
export function rssOf(entries: readonly FeedEntry[], file: string): string {
  return `${generateRssFeed({
    title: SITE.name,
    link: fullAddress(frontAddress()),
    description: SITE.subtitle,
    language: SITE.language,
    atom: {
      links: [{ href: fullAddress(fileAddress(file)), rel: 'self', type: 'application/rss+xml' }],
    },
    items: entries.map(({ title, text, address, date, kind }) => ({
      title,
      ...(date !== undefined && { pubDate: new Date(date) }),
      link: address,
      description: text,
      guid: { value: address, isPermaLink: true },
      categories: [{ name: kind }],
    })),
  }).trimEnd()}\n`;
}

/** JSON Feed 1.1. */
export function jsonFeedOf(entries: readonly FeedEntry[], file: string): string {
  const feed = generateJsonFeed({
    title: SITE.name,
    home_page_url: fullAddress(frontAddress()),
    feed_url: fullAddress(fileAddress(file)),
    description: SITE.subtitle,
    language: SITE.language,
    items: entries.map(({ title, text, address, date, kind }) => ({
      ...(date !== undefined && { date_published: new Date(date) }),
      id: address,
      url: address,
      title,
      content_text: text,
      tags: [kind],
    })),
  });
  return `${JSON.stringify(feed, null, 1)}\n`;
}
