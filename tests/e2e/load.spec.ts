import { settlePage } from '../../scripts/site/settle-page.ts';
import { expect, KINDS, test } from './site.ts';

test('the front is the overview of the one story', { tag: '@once' }, async ({ open, page, site }) => {
  const main = async (kind: 'front' | 'overview') => {
    await open(site.one(kind));
    return (await page.locator('main').innerHTML()).trim();
  };
  expect(await main('front')).toBe(await main('overview'));
});

for (const kind of KINDS)
  test(`a page of the kind ${kind} loads without complaint and shows its heading`, async ({
    open,
    page,
    site,
  }) => {
    await open(site.one(kind));
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).toBeVisible();
    // What loads late must be seen too.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await settlePage(page);
  });

for (const kind of ['article', 'claims', 'pair', 'claim', 'overview'] as const)
  test(`a page of the kind ${kind} loads one script for what it does, and three sheets at most`, async ({
    open,
    page,
    request,
    site,
  }) => {
    await open(site.one(kind));
    const scripts = page.locator('script[type="module"]');
    await expect(scripts).toHaveCount(1);
    const address = await scripts.evaluate((script: HTMLScriptElement) => script.src);
    expect(await (await request.get(address)).text()).not.toMatch(/\b(?:from|import)\s*["'`]\./u);
    // The order of layers and the fonts; the frame; its own. (The rare letters of a story may need another.)
    expect(
      await page.locator('link[rel="stylesheet"]:not([href*="further-fonts"])').count(),
    ).toBeLessThanOrEqual(3);
  });

test('the text stands in the site’s own fonts', async ({ open, page, site }) => {
  await open(site.one('article'));
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replace(/["']/g, '')),
  );
  expect(loaded).toContain('Newsreader');
  expect(loaded).toContain('Public Sans');
  expect(
    await page
      .locator('main p')
      .first()
      .evaluate((each) => getComputedStyle(each).fontFamily),
  ).toContain('Fallback');
});
