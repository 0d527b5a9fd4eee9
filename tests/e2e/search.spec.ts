import type { Page } from '../../scripts/site/read-site.ts';
import { collapse, expect, test } from './site.ts';

/** The first words of a quotation of the site, as a reader would type them. */
async function quotedWords(tab: import('@playwright/test').Page, at: (path: string) => string, utterance: Page): Promise<string> {
  await tab.goto(at(utterance.path));
  const quoted = collapse(await tab.locator('main :is(blockquote, q, mark)').first().innerText());
  return quoted.replace(/[^\p{L}\p{N}’' ]+/gu, ' ').split(/\s+/).filter(Boolean).slice(0, 5).join(' ');
}

test('an address with ?q= shows the results for it', async ({ open, page, site }) => {
  const words = await quotedWords(page, site.at, site.one('utterance'));
  expect(words.length).toBeGreaterThan(5);
  await open(`/search/?q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('searchbox').first()).toHaveValue(words);
  const first = page.locator('main li:visible', { has: page.locator('mark') }).first();
  await expect(first).toContainText(words.split(' ')[0] ?? '', { ignoreCase: true });
  await expect(first.getByRole('link').first()).toHaveAttribute('href', /\/(?:quotes|articles|claims)\//);
});

test('typing searches, and the address keeps what was typed', async ({ open, page, site }) => {
  const words = await quotedWords(page, site.at, site.one('utterance'));
  await open('/search/');
  await page.getByRole('searchbox').first().fill(words);
  await expect(page.locator('main li:visible mark').first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`[?&]q=`));
  expect(new URL(page.url()).searchParams.get('q')).toBe(words);
});

test('words that stand nowhere are answered in words', async ({ open, page }) => {
  await open(`/search/?q=${encodeURIComponent('xqzzvk wqjjpf')}`);
  await expect(page.locator('main')).toContainText(/no |nothing/i);
  await expect(page.locator('main li:visible mark')).toHaveCount(0);
});

test('what is searched for is shown as text, whatever it is', async ({ open, page }) => {
  const html = '<img src=x onerror=alert(1)>';
  await open(`/search/?q=${encodeURIComponent(html)}`);
  await expect(page.getByRole('searchbox').first()).toHaveValue(html);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('without JavaScript the search page lists what could be found', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(site.at('search/'));
  const links = tab.locator('main li:visible a[href*="/quotes/"], main li:visible a[href*="/articles/"]');
  expect(await links.count()).toBeGreaterThanOrEqual(site.pages.filter(({ kind }) => kind === 'utterance').length / 2);
  await context.close();
});
