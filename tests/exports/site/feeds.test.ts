import { expect, test } from 'vitest';
import { jsonFeedOf, rssOf } from '../../../src/exports/site/feeds.ts';
import type { FeedEntry } from '../../../src/exports/site/feed-entries.ts';

const entry: FeedEntry = { title: 'T', text: 'X', address: 'https://site.example/a/', kind: 'correction' };

test('only an entry with a day has one in the feeds', () => {
  const entries = [{ ...entry, date: '2026-03-05' }, entry];
  const rss = rssOf(entries, 'feed.xml');
  expect(rss.match(/<pubDate>[^<]*/gu)).toEqual(['<pubDate>Thu, 05 Mar 2026 00:00:00 GMT']);
  const { items } = JSON.parse(jsonFeedOf(entries, 'feed.json')) as { items: Record<string, string>[] };
  expect(items.map((item) => item['date_published'])).toEqual(['2026-03-05T00:00:00.000Z', undefined]);
});
