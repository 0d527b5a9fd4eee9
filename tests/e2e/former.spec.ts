import { expect, test, type Browser, type Page as Tab } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { serveSite, type ServedSite } from '../../scripts/serve/serve-site.ts';
import { readSite, type Site } from '../../scripts/site/read-site.ts';
import { FORMER_BUILD } from '../../scripts/build/test-builds.ts';

/** Old addresses of a story that was edited after it was published (`tests/fixtures/former`), without JavaScript. */
test.describe('an old address', { tag: '@once' }, () => {
  let served: ServedSite;
  let site: Site;
  test.beforeAll(async () => {
    site = await readSite(FORMER_BUILD.folder, FORMER_BUILD.base);
    served = await serveSite(FORMER_BUILD);
  });
  test.afterAll(() => served.stop());

  const open = async (browser: Browser, path: string): Promise<Tab> => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    const answer = await tab.goto(served.address + path);
    expect(answer?.status()).toBe(200);
    return tab;
  };

  test('of a renamed claim and of a renamed article’s pair leads to the new one', async ({ browser }) => {
    for (const [old, now, words] of [
      ['harbour/claims/no-injured/', 'harbour/claims/nobody-hurt/', 'Nobody was hurt.'],
      ['harbour/compare/post/echo/', 'harbour/compare/morning-post/echo/', 'Morning Post'],
      ['harbour/compare/echo/post/', 'harbour/compare/echo/morning-post/', 'Morning Post'],
    ] as const) {
      const tab = await open(browser, old);
      await tab.waitForURL(served.address + now);
      await expect(tab.locator('h1')).toContainText(words);
      await tab.context().close();
    }
  });

  test('of a claim that was corrected leads on, and the page of corrections says what stood there', async ({
    browser,
    page,
  }) => {
    const tab = await open(browser, 'harbour/');
    await tab.getByRole('link', { name: 'Corrections' }).click();
    await tab.waitForURL(`${served.address}harbour/corrections/`);
    await expect(tab.locator('.correction h2')).toHaveText(['9 March 2026', '5 March 2026', '4 March 2026']);
    await expect(tab.locator('.correction').nth(1)).toContainText('nothing stands in its place');
    await page.goto(tab.url());
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
    await tab.locator('.correction').getByRole('link', { name: 'Nobody was hurt.' }).click();
    await tab.waitForURL(`${served.address}harbour/claims/nobody-hurt/`);
    // The list of published addresses adds what changed.
    await tab.goto(`${served.address}harbour/corrections/`);
    await expect(tab.locator('.changes li')).toHaveCount(7);
    await tab.locator('.changes').getByRole('link', { name: 'Nobody was hurt.' }).click();
    await tab.waitForURL(`${served.address}harbour/claims/nobody-hurt/`);
    await tab.context().close();
    const other = await open(browser, 'ferry/');
    await expect(other.getByRole('link', { name: 'Corrections' })).toHaveCount(0);
    await other.context().close();
  });

  test('takes the place in the page and the choices in the address along, with JavaScript', async ({
    page,
  }) => {
    for (const [old, now] of [
      ['harbour/claims/no-injured/#in-echo', 'harbour/claims/nobody-hurt/#in-echo'],
      ['harbour/compare/post/echo/?show=shared', 'harbour/compare/morning-post/echo/?show=shared'],
    ] as const) {
      await page.goto(served.address + old);
      await page.waitForURL(served.address + now);
    }
    await page.goto(`${served.address}harbour/claims/no-injured/#in-echo`);
    await page.waitForURL('**/nobody-hurt/#in-echo');
    await expect(page.locator('#in-echo')).toBeInViewport();
    // The old address is no step that the way back stops at.
    await page.goBack();
    expect(page.url()).not.toContain('no-injured');
  });

  test('of a sentence lands on the sentence, also where it was changed and its article renamed', async ({
    browser,
  }) => {
    for (const [address, words] of [
      ['harbour/articles/morning-post/#s-0a5x6rc3', 'The cause of it is not known yet, the police said.'],
      ['harbour/articles/post/#s-0a5x6rc3', 'The cause of it is not known yet, the police said.'],
      ['harbour/articles/post/#s-aey45bky', 'Nobody was hurt.'],
    ] as const) {
      const tab = await open(browser, address);
      const sentence = tab.locator('.s:target, .s:has(:target)');
      await expect(sentence).toHaveText(words);
      await expect(sentence).toBeInViewport();
      await tab.context().close();
    }
  });

  test('of a renamed story shows what stood there, and says where it is now', async ({ browser }) => {
    const tab = await open(browser, 'docks/articles/morning-post/#s-0a5x6rc3');
    await expect(tab.locator('.s:target, .s:has(:target)')).toHaveText(
      'The cause of it is not known yet, the police said.',
    );
    for (const path of [
      '',
      'claims/nobody-hurt/',
      'compare/echo/morning-post/',
      'quotes/',
      'articles/post/',
    ]) {
      await tab.goto(`${served.address}docks/${path}`);
      const today = `${FORMER_BUILD.base}harbour/${path === 'articles/post/' ? 'articles/morning-post/' : path}`;
      await expect(tab.locator('.former-address a')).toHaveAttribute('href', today);
      await tab.locator('.former-address a').click();
      expect(new URL(tab.url()).pathname).toBe(today);
      await expect(tab.locator('.former-address')).toHaveCount(0);
    }
    await tab.context().close();
  });

  test('of what is gone lands on words about what was there', async ({ browser }) => {
    for (const [address, words] of [
      ['harbour/articles/morning-post/#s-f4cscsge', 'The harbour was closed until noon.'],
      ['harbour/articles/echo/#s-qde5ywfz', '“Then everything was bright,” she said.'],
    ] as const) {
      const tab = await open(browser, address);
      await expect(tab.locator(':target')).toContainText(words);
      await expect(tab.locator(':target')).toBeInViewport();
      await tab.context().close();
    }
    for (const [address, words] of [
      ['harbour/claims/four-crews/', 'Four crews fought the fire.'],
      ['harbour/quotes/u-ry56ycso/', 'Then everything was bright'],
      ['harbour/articles/weekly/', 'The Weekly'],
      ['harbour/compare/weekly/echo/', 'The Weekly'],
    ] as const) {
      const tab = await open(browser, address);
      await expect(tab.locator('main .standfirst')).toContainText(words);
      await tab.locator('main .former-way a').click();
      expect(site.byPath.get(new URL(tab.url()).pathname.replace(FORMER_BUILD.base, '/'))?.former).toBe(
        false,
      );
      await tab.context().close();
    }
  });

  test('has a page that meets WCAG 2.2 AA and fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${served.address}harbour/claims/four-crews/`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
