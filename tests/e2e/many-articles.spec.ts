import { expect, test } from '@playwright/test';
import { KINDS_BUILD } from '../../scripts/build/test-builds.ts';
import { serveSite, type ServedSite } from '../../scripts/serve/serve-site.ts';
import { readSite } from '../../scripts/site/read-site.ts';

/** Pairs of a story of more than twelve articles that are not laid out in full. */
test.describe('a pair that the browser puts together', { tag: '@once' }, () => {
  let served: ServedSite;
  let address: string;
  test.beforeAll(async () => {
    served = await serveSite(KINDS_BUILD);
    const { pages } = await readSite(KINDS_BUILD.folder, KINDS_BUILD.base);
    const brief = pages.filter(
      ({ path, html }) => path.startsWith('/thirteen/compare/') && html.includes('<brief-pair'),
    );
    expect(brief.length).toBeGreaterThan(10);
    address = served.address + (brief[0]?.path.slice(1) ?? '');
  });
  test.afterAll(() => served.stop());

  test('shows the passages of both and both texts', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('status').first()).toContainText('that tell the same in both');
    const rows = page.locator('.brief-rows > li');
    expect(await rows.count()).toBeGreaterThan(1);
    const [one = '', two = ''] = await rows.first().locator('p').allTextContents();
    const texts = page.locator('.brief-text');
    await expect(texts).toHaveCount(2);
    const said = (text: string) => text.replace(/^\S+ | in its article.*$/gu, '');
    await expect(texts.nth(0)).toContainText(said(one));
    await expect(texts.nth(1)).toContainText(said(two));
    await page.locator('.brief-text a[href="#m-1"]').first().click();
    await expect(rows.first()).toBeInViewport();
  });

  test('opens at a sentence that the address names', async ({ page }) => {
    await page.goto(address);
    const id = await page.locator('.brief-text [id]').last().getAttribute('id');
    await page.goto(`${address}#${id}`);
    await page.reload();
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  test('says so if the texts cannot be had', async ({ page }) => {
    await page.route('**/texts.json', (route) => route.abort());
    await page.goto(address);
    await expect(page.getByRole('status').first()).toContainText('could not be loaded');
  });

  test('without JavaScript says why, and leads to both reports and to claims', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.locator('.unscripted a[href*="/articles/"]')).toHaveCount(2);
    await expect(page.getByRole('heading', { name: 'Passages of both' })).toBeHidden();
    await context.close();
  });
});
