import type { Page } from '@playwright/test';
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
});

test.describe('a passage that others tell too', { tag: '@once' }, () => {
  const passage = (page: Page) => page.locator('a.told').nth(3);

  test('opens their words beside it, by key too, and Escape goes back', async ({ open, page, site }) => {
    await open(site.one('article'));
    await passage(page).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'How the others put it' });
    await expect(panel).toBeFocused();
    await expect(panel.locator('li')).not.toHaveCount(0);
    expect(new URL(page.url()).hash).toMatch(/^#n-/u);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(passage(page)).toBeFocused();
  });

  test('opens them in the margin, its own height among theirs', async ({ open, page, site }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(site.one('article'));
    const link = page.locator('a.told').nth(8);
    await link.click();
    const panel = await page.locator('.note-panel').boundingBox();
    const own = await link.boundingBox();
    expect(panel?.x).toBeGreaterThan((own?.x ?? 0) + (own?.width ?? 0));
    expect(panel?.y).toBeLessThanOrEqual((own?.y ?? 0) + 1);
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(900);
    await page.mouse.wheel(0, 150);
    await expect(page.locator('.note-panel')).toBeInViewport();
  });

  test('of red words opens first what others have in their place', async ({ open, page, site }) => {
    for (const { path } of site.pages.filter(({ kind }) => kind === 'article')) {
      await open(path);
      const marked = page.locator('a.told:has(mark)');
      for (const link of await marked.all()) {
        await link.locator('mark').first().click();
        const items = page.locator('.note-body li');
        if ((await page.locator('.note-body li[data-changes~="0"]').count()) === 0) continue;
        expect(await items.first().getAttribute('data-changes')).toMatch(/\b0\b/u);
      }
    }
  });

  test('has an address that opens them again', async ({ open, page, site }) => {
    await open(site.one('article'));
    await passage(page).click();
    const words = await page.locator('.note-body').innerText();
    await page.goto(page.url());
    await page.reload();
    await expect(page.locator('.note-body')).toHaveText(words, { useInnerText: true });
  });

  test('leads to their words below the text without script, and opens them', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(site.at(site.one('article').path));
    const link = tab.locator('a.told').nth(3);
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    await expect(tab.locator(`[id="${id}"]`)).toBeHidden();
    await link.click();
    await expect(tab.locator(`[id="${id}"]`)).toBeVisible();
    await context.close();
  });

  test('has its notes in the margin where the reader wants them, on wide screens', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('article'));
    await expect(page.locator('.margin-note')).toHaveCount(0);
    await page.getByRole('button', { name: 'Notes in the margin' }).click();
    await expect(page.locator('.margin-note').first()).toBeVisible();
    await page.getByRole('button', { name: 'Notes in the margin' }).click();
    await expect(page.locator('.margin-note')).toHaveCount(0);
  });
});

test.describe('on a phone', { tag: '@once' }, () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('an article is its text: all else takes at most two screens', async ({ page, site }) => {
    for (const { path } of site.pages.filter(({ kind }) => kind === 'article')) {
      await page.goto(site.at(path));
      const rest = await page.evaluate(() => {
        const own = [
          ...document.querySelectorAll(
            '.article-text > :is(.text-title, .text-paragraph, .text-turn, .text-heading, .text-caption, .text-standfirst)',
          ),
        ];
        const [first, last] = [own[0], own.at(-1)];
        const text = (last?.getBoundingClientRect().bottom ?? 0) - (first?.getBoundingClientRect().top ?? 0);
        return document.documentElement.scrollHeight - text;
      });
      expect(rest, path).toBeLessThanOrEqual(1500);
    }
  });
});
