import { expect, test } from 'vitest';
import { parseHtml } from '../../src/import/parse-html.ts';
import { readMetadata, readWarnings } from '../../src/import/read-metadata.ts';

const json = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = (head: string, body = '') => parseHtml(`<html><head>${head}</head><body>${body}</body></html>`);
const values = (document: Document, address?: string) =>
  Object.fromEntries(
    Object.entries(readMetadata(document, address)).map(([name, known]) => [name, known?.value ?? null]),
  );

test('JSON-LD is read wherever the article stands in it', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'no' },
      {
        '@type': ['NewsArticle'],
        headline: 'For machines',
        datePublished: '2025-11-26T14:05:00Z',
        dateModified: '2025-11-27',
        author: [{ name: 'Ola Berg' }, { name: 'Pia Dahl' }],
        publisher: { name: 'Nova Times' },
        url: 'https://nova.example.com/a',
      },
    ],
  };
  expect(values(page(json('{') + json(data)))).toEqual({
    headline: 'For machines',
    outlet: 'Nova Times',
    author: 'Ola Berg, Pia Dahl',
    published: '2025-11-26T14:05:00Z',
    updated: '2025-11-27',
    url: 'https://nova.example.com/a',
  });
});

test('the headline that readers saw comes before the one for machines', () => {
  expect(readMetadata(page('<meta property="og:title" content="B">', '<h1> A  b </h1>')).headline).toEqual({
    value: 'A b',
    how: 'the first heading of the page',
  });
});

test('of two first headings neither is the headline', () => {
  expect(values(page('<title>T</title>', '<h1>A</h1><h1>B</h1>'))['headline']).toBe('T');
});

test('Open Graph and the page itself say the rest', () => {
  const head =
    '<meta property="og:site_name" content="Nova"><meta property="article:published_time" content="2025-01-02"><link rel="canonical" href="https://nova.example.com/c">';
  expect(values(page(head))).toMatchObject({
    outlet: 'Nova',
    published: '2025-01-02',
    url: 'https://nova.example.com/c',
  });
  expect(values(page('', '<article><time datetime="2025-01-03">x</time></article>'))['published']).toBe(
    '2025-01-03',
  );
});

test('nothing is guessed: dates in words, addresses that are none, authors that are links', () => {
  const head = `<link rel="canonical" href="/c"><meta name="date" content="last Tuesday">${json({ '@type': 'NewsArticle', author: 'https://x.example/a' })}`;
  expect(values(page(head))).toMatchObject({ url: null, published: null, author: null });
  expect(values(page(head), 'https://nova.example.com/d')['url']).toBe('https://nova.example.com/d');
});

test('a paywall and a wish not to be mined are told', () => {
  expect(readWarnings(page('<meta name="robots" content="index, noai">'))).toHaveLength(1);
  expect(readWarnings(page(json({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })))).toHaveLength(1);
  expect(readWarnings(page('<meta name="robots" content="index">'))).toEqual([]);
});
