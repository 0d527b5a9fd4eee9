import { expect, test } from './site.ts';

/** Which types of schema.org a page of each kind names. */
const TYPES = {
  front: ['WebPage'],
  overview: ['WebPage'],
  article: ['BreadcrumbList', 'WebPage'],
  claims: ['BreadcrumbList'],
  claim: ['BreadcrumbList', 'Claim'],
  utterance: ['BreadcrumbList', 'Quotation'],
  data: ['BreadcrumbList'],
} as const;

for (const [kind, types] of Object.entries(TYPES) as [keyof typeof TYPES, readonly string[]][])
  test(
    `a page of the kind ${kind} says what it is, with full addresses, and the browser lets it`,
    { tag: '@once' },
    async ({ open, page, site }) => {
      await open(site.one(kind));
      const blocks = await page
        .locator('script[type="application/ld+json"]')
        .evaluateAll((scripts) => scripts.map((script) => JSON.parse(script.textContent ?? '') as Data));
      expect(blocks.map((block) => block['@type'])).toEqual(types);
      for (const block of blocks) expect(block['@context']).toBe('https://schema.org');
      const way = blocks.find((block) => block['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
      expect(way.map(({ position }) => position)).toEqual(way.map((_, i) => i + 1));
      for (const { item } of way.slice(0, -1)) expect(item).toMatch(/^https:\/\//);
      const names = await page.locator('.crumbs li').allInnerTexts();
      expect(way.map(({ name }) => name)).toEqual(names.map((name) => name.trim()));
    },
  );

test(
  'a page has the tags that chats and social networks read, and names the feeds',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await open(site.one('claim'));
    const content = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await content('og:title')).toBe(await page.locator('h1').innerText());
    expect(await content('og:url')).toBe(await page.locator('link[rel="canonical"]').getAttribute('href'));
    expect(await content('og:description')).toBe(
      await page.locator('meta[name="description"]').getAttribute('content'),
    );
    for (const rel of ['alternate', 'search', 'manifest', 'apple-touch-icon'])
      for (const link of await page.locator(`link[rel="${rel}"]`).all())
        expect(
          (await page.request.get(await link.evaluate((tag) => (tag as HTMLLinkElement).href))).status(),
        ).toBe(200);
    expect(await page.locator('link[rel="alternate"]').count()).toBe(2);
  },
);

interface Data {
  readonly '@context': string;
  readonly '@type': string;
  readonly itemListElement?: readonly { position: number; name: string; item?: string }[];
}
