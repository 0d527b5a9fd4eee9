import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isEmbed } from '../../scripts/site/page-kind.ts';
import { expect, test } from './site.ts';

/** The pages for the frames of other sites, in a frame of another site. */
test.describe('an embed', { tag: '@once' }, () => {
  let other: Server;
  let body = '';
  test.beforeAll(async () => {
    other = createServer((_, answer) =>
      answer
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(`<!doctype html><title>Another site</title><link rel="icon" href="data:,">${body}`),
    );
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  });
  test.afterAll(() => new Promise((done) => other.close(done)));

  test('shows its part, and its links leave the frame', async ({ browser, site }) => {
    const claim = site.one('claim');
    body = `<iframe src="${site.at(`/embed${claim.path}`)}" title="A claim"></iframe>`;
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const frame = tab.frameLocator('iframe');
    await expect(frame.locator('h1')).toBeVisible();
    await expect(frame.locator('script')).toHaveCount(0);
    await frame.locator('.embed-credit').click();
    await tab.waitForURL(site.at(claim.path));
    await tab.close();
  });

  for (const kind of ['claim', 'utterance', 'pair', 'overview'] as const)
    test(`pasted from the page of the kind ${kind} into another site is framed there, without any script`, async ({
      browser,
      open,
      page,
      site,
    }) => {
      await open(site.one(kind));
      const code = (await page.locator('.embed-code samp').textContent()) ?? '';
      // The snippet has the address that `site.yaml` names; here the site stands elsewhere.
      const [address = ''] = /https:\/\/[^/"]+\//u.exec(code) ?? [];
      body = code.replace(address, new URL('/', site.address).href);
      expect(body).toContain(`src="${new URL('/embed/', site.address).href}`);
      const context = await browser.newContext({ javaScriptEnabled: false });
      const tab = await context.newPage();
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.resourceType()));
      await tab.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      expect(new URL(tab.url()).origin).not.toBe(new URL(site.address).origin);
      const frame = tab.frameLocator('iframe');
      await expect(frame.locator(kind === 'overview' ? '.matrix' : 'h1')).toBeVisible();
      await expect(frame.locator('.embed-credit')).toHaveAttribute('target', '_top');
      expect((await frame.locator('main').innerText()).length).toBeGreaterThan(50);
      expect((await tab.locator('iframe').boundingBox())?.height).toBeGreaterThan(400);
      expect(asked).not.toContain('script');
      await context.close();
    });

  test('is left out by search engines and known by the full page', async ({ site }) => {
    const embeds = site.pages.filter(({ kind }) => isEmbed(kind));
    expect(embeds.length).toBeGreaterThan(10);
    for (const { html, path } of embeds) {
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(html, path).not.toMatch(/<script/u);
    }
  });

  test('of a pair shows the difference that its address names, else all', async ({ open, page, site }) => {
    const pair = site.one('embed-pair');
    const shown = page.locator('.difference:visible');
    await open(pair);
    const all = await shown.count();
    expect(all).toBeGreaterThan(1);
    const id = (await page.locator('.difference').nth(1).getAttribute('id')) ?? '';
    await page.goto(`${site.at(pair.path)}#${id}`);
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('id', id);
  });

  test('follows the colours of the reader’s system', async ({ open, page, site }) => {
    await open(site.one('embed-matrix'));
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).not.toBe(light);
  });
});
