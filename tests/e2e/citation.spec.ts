import type { Page } from '@playwright/test';
import { collapse, expect, test } from './site.ts';

for (const kind of ['claim', 'article', 'utterance'] as const) {
  test(
    `a page of the kind ${kind} names its texts by their fingerprints and can be cited, without JavaScript`,
    { tag: '@once' },
    async ({ browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const tab = await context.newPage();
      const { path } = site.one(kind);
      await tab.goto(site.at(path));
      await tab.locator('.cited-whole summary').click();
      const citation = (await tab.locator('.citation').innerText()).split('\n');
      // With the host before it where the site has an address.
      expect(citation.filter((line) => line.endsWith(path))).toHaveLength(1);
      const texts = tab.locator('.cited-whole :is(li, p):has(code)');
      expect(await texts.count()).toBeGreaterThan(kind === 'article' ? 0 : 1);
      for (const text of await texts.all()) {
        const whole = await text.locator('code').innerText();
        expect(whole).toMatch(/^[0-9a-f]{64}$/);
      }
      // How a day is known and the fingerprint are no part of the citation: they stand beside it.
      expect(citation.join(' ')).not.toMatch(/SHA-256|stated|identified|unknown; retriev/u);
      expect(await tab.locator('.cited-whole li:has(code)').first().innerText()).toMatch(/retriev/u);
      await context.close();
    },
  );
}

for (const javaScriptEnabled of [true, false])
  test(
    `the way to the citation opens it, ${javaScriptEnabled ? 'with' : 'without'} script`,
    { tag: '@once' },
    async ({ browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const tab = await context.newPage();
      await tab.goto(site.at(site.one('article').path));
      await expect(tab.locator('.citation')).toBeHidden();
      await tab.locator('.jumps').getByRole('link', { name: 'cite' }).click();
      await expect(tab.locator('.citation')).toBeInViewport();
      await expect(tab.getByText('Cite this page')).toBeInViewport();
      await context.close();
    },
  );

test(
  'the citation is copied by one click, and that is said',
  { tag: '@once' },
  async ({ context, open, page, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(site.one('claim'));
    await page.locator('.cited-whole summary').click();
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(site.one('claim').path);
  },
);

for (const [kind, place] of [
  ['claim', '.claim-cell .place-link'],
  ['utterance', '.printing .place-link'],
] as const)
  test(
    `a place on a page of the kind ${kind} has a link that one action copies, and the citation names it`,
    { tag: '@once' },
    async ({ context, open, page, site }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(site.one(kind));
      const link = page.locator(place).last();
      const hash = (await link.getAttribute('href')) ?? '';
      expect(hash).toMatch(/^#in-/);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
      const address = `${site.at(site.one(kind).path)}${hash}`;
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      expect(page.url()).toBe(address);
      await page.locator('.cited-whole summary').click();
      expect(collapse(await page.locator('.citation').innerText())).toContain(
        `${site.one(kind).path}${hash} `,
      );
    },
  );

test(
  'where the browser refuses to copy, the address is shown and selected, and so is the citation',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    const selected = () => page.evaluate(() => String(getSelection()).trim());
    for (const [kind, place] of [
      ['claim', '.claim-cell .place-link'],
      ['pair', '.difference-link'],
    ] as const) {
      await open(site.one(kind));
      const link = page.locator(place).filter({ visible: true }).first();
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: 'could not be copied' })).toBeVisible();
      const address = await link.evaluate((way) => (way as HTMLAnchorElement).href);
      await expect(page.locator('.copied samp')).toHaveText(address);
      expect(await selected()).toBe(address);
    }
    await page.locator('.cited-whole summary').click();
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await expect.poll(selected).toContain(await canonicalPath(page));
    await expect(page.locator('.copied samp')).toHaveCount(0);
  },
);

test(
  'the citation of a pair names the difference that the address names, and without one none',
  { tag: '@once' },
  async ({ open, page, site }) => {
    const pair = site.one('pair');
    await open(pair);
    const citation = page.locator('.citation');
    await page.locator('.cited-whole summary').click();
    await expect(citation).not.toContainText('#');
    const link = page.locator('.difference-link').first();
    const hash = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.evaluate((way) => (way as HTMLElement).click());
    await expect(citation).toContainText(`${await canonicalPath(page)}${hash}`);
  },
);

/** Of the two orders of a pair one is cited. */
async function canonicalPath(page: Page): Promise<string> {
  return new URL((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '').pathname;
}

test(
  'each sentence of an article gets a link by a switch, and the switch takes them away',
  { tag: '@once' },
  async ({ context, open, page, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const article = site.one('article');
    await open(article);
    await page.getByText('Options').click();
    const before = await page.locator('.article-text').innerText();
    const button = page.getByRole('button', { name: 'Sentence links' });
    await button.click();
    const links = page.locator('.sentence-link');
    await expect(links).toHaveCount(await page.locator('.s[id]').count());
    await links.nth(3).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${site.at(article.path)}#${await page.locator('.s[id]').nth(3).getAttribute('id')}`);
    await button.click();
    await expect(links).toHaveCount(0);
    expect(await page.locator('.article-text').innerText()).toBe(before);
  },
);

test(
  'files for reference managers lie beside each page that can be cited',
  { tag: '@once' },
  async ({ page, site }) => {
    for (const kind of ['article', 'claim', 'utterance', 'pair', 'several'] as const) {
      const target = site.pages.find((each) => each.kind === kind)!;
      await page.goto(site.at(target.path));
      const addresses = await page
        .locator('.cited-whole a[download]:not([href$=".png"])')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(addresses).toHaveLength(kind === 'pair' ? 6 : 3);
      for (const address of addresses) {
        const answer = await page.request.get(address);
        expect([answer.status(), (await answer.text()).includes('SHA-256')]).toEqual([200, true]);
      }
    }
  },
);
