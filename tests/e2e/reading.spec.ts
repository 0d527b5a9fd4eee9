import { expect, test } from './site.ts';

test.describe('following evidence', { tag: '@once' }, () => {
  test('focuses the sentence, names the page one came from, and goes back to where one was', async ({
    open,
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await open(site.one('claim'));
    const link = page.locator('.proof-links a[href*="/articles/"]').last();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const title = (await page.title()).replace(/ · [^·]*$/u, '');
    await link.click();
    await page.waitForURL(/#s-/u);
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    const back = page.getByRole('link', { name: `Back to: ${title}` });
    await expect(back).toBeVisible();
    await back.click();
    await page.waitForURL(/\/claims\//u);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await expect(page.locator('.way-back')).toHaveCount(0);
  });

  test('a page entered from its top names no way back', async ({ open, page, site }) => {
    await open(site.one('claim'));
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Quotes' }).click();
    await page.waitForURL(/\/quotes\/$/u);
    await expect(page.locator('.way-back')).toHaveCount(0);
  });

  test('the outlet stays in sight over its text, and covers no sentence that is linked to', async ({
    page,
    site,
  }) => {
    const article = site.one('article');
    const ids = article.tags.flatMap(({ attributes }) =>
      attributes.get('class') === 's' ? [attributes.get('id') ?? ''] : [],
    );
    await page.goto(`${site.at(article.path)}#${ids[Math.floor(ids.length / 2)]}`);
    const [head, target] = [
      page.locator('.lanes-head'),
      page.locator(`[id="${ids[Math.floor(ids.length / 2)]}"]`),
    ];
    await expect(head).toBeInViewport();
    const [over, under] = [await head.boundingBox(), await target.boundingBox()];
    expect(under?.y).toBeGreaterThanOrEqual((over?.y ?? 0) + (over?.height ?? 0));
  });
});
