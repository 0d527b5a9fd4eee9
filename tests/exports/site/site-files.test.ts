import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { siteFiles } from '../../../src/exports/site/site-files.ts';
import { bridge, STORY } from '../../views/bridge.ts';
import { withAddress } from './full-address.ts';

const HOST = 'https://site.example';
const full = z.string().startsWith(`${HOST}/`);
/** Signs that a feed must escape, in what an editor and an outlet wrote. */
const story = bridge({
  articles: {
    north: 'Cars & <b>buses</b> “stop” ]]> here\n\nThe old bridge was shut on Monday.\n',
    river: 'Cracks\n\nThe old bridge was shut on Monday.\n',
  },
  claims: undefined,
  story: {
    ...STORY,
    title: 'Bridge & <ferry>',
    articles: { north: { published: '2026-03-02', retrieved: '2026-03-05' } },
  },
});
const policies = { pages: 'the policy', embeds: 'the policy of embeds' };
const others = [{ id: 'older', title: 'An older story', formerly: [] }];
const known = await withAddress(async () =>
  (await import('../../../src/exports/site/site-files.ts')).siteFiles([story], others, policies),
);
const unknown = siteFiles([story], others, policies);
const bodyOf = (name: string) => known.find(({ file }) => file === name)?.body ?? '';

test('what needs a full address is there only where the site has one', () => {
  const always = ['manifest.webmanifest', 'llms.txt', '_headers', '_redirects', 'robots.txt'];
  expect(unknown.map(({ file }) => file)).toEqual(always);
  expect(known.map(({ file }) => file)).toEqual([
    ...always,
    'sitemap.xml',
    'feed.xml',
    'feed.json',
    'opensearch.xml',
  ]);
  expect(unknown.map(({ body }) => body).join('')).not.toContain('http');
});

test('RSS has what RSS 2.0 asks for, and survives any sign', () => {
  const Feed = z.object({
    title: z.string().min(1),
    link: full,
    description: z.string().min(1),
    atom: z.object({
      links: z.tuple([z.object({ rel: z.literal('self'), href: z.literal(`${HOST}/feed.xml`) })]),
    }),
    items: z.array(
      z.strictObject({
        title: z.string().min(1),
        link: full,
        description: z.string().min(1),
        guid: z.strictObject({ value: full, isPermaLink: z.literal(true) }),
        categories: z.array(z.object({ name: z.enum(['story', 'article', 'correction']) })),
      }),
    ),
  });
  const { items } = Feed.parse(parseRssFeed(bodyOf('feed.xml')));
  expect(items.map(({ title }) => title)).toEqual([
    'Bridge & <ferry>',
    'north: Cars & <b>buses</b> “stop” ]]> here',
    'river: Cracks',
  ]);
  expect(new Set(items.map(({ guid }) => guid.value)).size).toBe(items.length);
});

test('JSON Feed has what version 1.1 asks for, and the same items', () => {
  const Feed = z.strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string().min(1),
    home_page_url: z.literal(`${HOST}/`),
    feed_url: z.literal(`${HOST}/feed.json`),
    description: z.string(),
    language: z.literal('en'),
    items: z.array(
      z.strictObject({
        id: full,
        url: full,
        title: z.string().min(1),
        content_text: z.string().min(1),
        tags: z.array(z.string()),
      }),
    ),
  });
  const { items } = Feed.parse(JSON.parse(bodyOf('feed.json')));
  expect(parseJsonFeed(bodyOf('feed.json')).items).toHaveLength(items.length);
  expect(items.map(({ id }) => id)).toEqual(
    parseRssFeed(bodyOf('feed.xml')).items?.map(({ guid }) => guid?.value),
  );
});

test('the sitemap has each page once, and days that the content knows', () => {
  const addresses = [...bodyOf('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address);
  expect(addresses).toEqual(
    expect.arrayContaining([
      `${HOST}/`,
      `${HOST}/older/`,
      `${HOST}/bridge/`,
      `${HOST}/bridge/compare/north/river/`,
    ]),
  );
  expect(addresses).not.toContain(`${HOST}/bridge/compare/river/north/`);
  expect(new Set(addresses).size).toBe(addresses.length);
  const dayOf = (path: string) =>
    new RegExp(`<loc>${HOST}${path}</loc>(?:<lastmod>(.*?)</lastmod>)?</url>`, 'u').exec(
      bodyOf('sitemap.xml'),
    )?.[1];
  expect([dayOf('/bridge/'), dayOf('/bridge/compare/north/river/')]).toEqual(['2026-03-05', '2026-03-05']);
  expect(dayOf('/')).toBe(dayOf('/bridge/'));
  expect([dayOf('/about/'), dayOf('/older/')]).toEqual([undefined, undefined]);
  expect(bodyOf('robots.txt')).toContain(`Sitemap: ${HOST}/sitemap.xml`);
});

test('OpenSearch has its template, and a name of at most sixteen characters', () => {
  const root = parseDocument(bodyOf('opensearch.xml'), { xmlMode: true }).children.find(
    (node) => node.type === 'tag',
  );
  const parts = Object.fromEntries(
    (root && 'children' in root ? root.children : []).flatMap((node) =>
      node.type === 'tag' && 'name' in node
        ? [
            [
              node.name,
              {
                ...node.attribs,
                text: node.children.map((child) => ('data' in child ? child.data : '')).join(''),
              },
            ],
          ]
        : [],
    ),
  ) as Record<string, Record<string, string>>;
  expect(root && 'attribs' in root && root.attribs).toEqual({
    xmlns: 'http://a9.com/-/spec/opensearch/1.1/',
  });
  expect(parts['ShortName']?.['text']?.length).toBeLessThanOrEqual(16);
  expect(parts['Url']).toMatchObject({ type: 'text/html', template: `${HOST}/search/?q={searchTerms}` });
});

test('the manifest names the site, where it starts, and icons that are there', () => {
  const Manifest = z.object({
    name: z.string().min(1),
    start_url: z.literal('/'),
    scope: z.literal('/'),
    icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.literal('image/png') })),
  });
  const { icons } = Manifest.parse(JSON.parse(bodyOf('manifest.webmanifest')));
  expect(icons.map(({ src, sizes }) => [src, sizes])).toEqual([
    ['/favicon.png', '64x64'],
    ['/icon-192.png', '192x192'],
    ['/icon-512.png', '512x512'],
  ]);
});

test('llms.txt has a title, what the site is, and a list of links for each story', () => {
  const lines = bodyOf('llms.txt').split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '# Same Story',
    '',
    '> News stories, each as several outlets tell it, side by side and with proof.',
  ]);
  expect(lines).toContain('## Bridge & <ferry>');
  expect(lines.filter((line) => line.startsWith('- '))).not.toHaveLength(0);
  for (const line of lines.filter((each) => each.startsWith('- ')))
    expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/site\.example\/[^)]*\): \S/u);
});
