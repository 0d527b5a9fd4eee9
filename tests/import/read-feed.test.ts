import { expect, test } from 'vitest';
import { readFeed } from '../../src/import/read-feed.ts';

const WORDS = 'word '.repeat(90).trim();

test('items of RSS are articles', () => {
  const [first, second, ...rest] = readFeed(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Nova</title><link>https://nova.example.com/</link><description>d</description>
    <item><title>One &amp; two</title><link>https://nova.example.com/1</link><pubDate>Tue, 04 Mar 2025 10:00:00 +0100</pubDate><content:encoded><![CDATA[<p>${WORDS}</p><p>End.</p>]]></content:encoded></item>
    <item><title>Three</title><description>A teaser.</description></item></channel></rss>`,
  );
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    text: `One & two\n\n${WORDS}\n\nEnd.`,
    outlet: { value: 'Nova' },
    published: { value: '2025-03-04T09:00:00Z' },
    url: { value: 'https://nova.example.com/1' },
    warnings: [],
  });
  expect(second).toMatchObject({ text: 'Three\n\nA teaser.', published: null, url: null });
  expect(second?.warnings).toEqual([expect.stringContaining('teaser')]);
});

test('so are entries of Atom', () => {
  expect(
    readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Nova</title><id>x</id><updated>2025-03-05T00:00:00Z</updated><entry><title>One</title><id>y</id><updated>2025-03-05T00:00:00Z</updated><published>2025-03-04T10:00:00Z</published><link href="https://nova.example.com/1"/><content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry></feed>`,
    ),
  ).toMatchObject([
    {
      text: 'One\n\nText.',
      published: { value: '2025-03-04T10:00:00Z' },
      url: { value: 'https://nova.example.com/1' },
    },
  ]);
});

test('and items of a JSON feed', () => {
  expect(
    readFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Nova',
        items: [{ id: '1', url: 'https://nova.example.com/1', title: 'One', content_html: '<p>Text.</p>' }],
      }),
    ),
  ).toMatchObject([{ text: 'One\n\nText.', url: { value: 'https://nova.example.com/1' } }]);
});

test.each([
  ['<rss version="2.0"><chan', /broken|no items/u],
  ['<rss version="2.0"><channel><title>x</title></channel></rss>', /no items/u],
])('%j is refused', (text, message) => {
  expect(() => readFeed(text)).toThrow(message);
});
