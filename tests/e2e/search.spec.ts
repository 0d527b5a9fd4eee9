import type { Locator, Page as Tab } from '@playwright/test';
import type { Page } from '../../scripts/site/read-site.ts';
import { collapse, expect, test } from './site.ts';

/** The first words of a quotation of the site, as a reader would type them. */
async function quotedWords(tab: Tab, at: (path: string) => string, utterance: Page): Promise<string> {
  await tab.goto(at(utterance.path));
  // Where words are not printed, a printing has a mark with their number.
  const quoted = collapse(await tab.locator('main blockquote').first().evaluate((quote) => {
    const words = quote.cloneNode(true) as HTMLElement;
    for (const gap of words.querySelectorAll('.gap')) gap.replaceWith(' ');
    return words.textContent ?? '';
  }));
  return quoted.replace(/[^\p{L}\p{N}’' ]+/gu, ' ').split(/\s+/).filter(Boolean).slice(0, 5).join(' ');
}

/** The results once the page says how many there are. */
async function results(tab: Tab): Promise<Locator> {
  await expect(tab.locator('main').getByRole('status')).toContainText(/^\d+ /);
  return tab.locator('main li:visible', { has: tab.locator('a[href*="/articles/"], a[href*="/quotes/"], a[href*="/claims/"]') });
}

test('an address with ?q= shows the results for it', async ({ open, page, site }) => {
  const words = await quotedWords(page, site.at, site.one('utterance'));
  expect(words.length).toBeGreaterThan(5);
  await open(`/search/?q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('searchbox').first()).toHaveValue(words);
  const first = (await results(page)).first();
  expect(letters(await first.innerText())).toContain(letters(words));
  const link = await first.getByRole('link').first().getAttribute('href');
  const answer = await page.goto(new URL(link ?? '', page.url()).href);
  expect(answer?.status()).toBe(200);
  expect(letters(await page.locator('main').innerText())).toContain(letters(words));
});

test('typing searches, and the address keeps what was typed', async ({ open, page, site }) => {
  const words = await quotedWords(page, site.at, site.one('utterance'));
  await open('/search/');
  await page.getByRole('searchbox').first().fill(words);
  expect(letters(await (await results(page)).first().innerText())).toContain(letters(words));
  expect(new URL(page.url()).searchParams.get('q')).toBe(words);
  await page.reload();
  await expect(page.getByRole('searchbox').first()).toHaveValue(words);
  expect(await (await results(page)).count()).toBeGreaterThan(0);
});

test('words that stand nowhere are answered in words', async ({ open, page }) => {
  await open(`/search/?q=${encodeURIComponent('xqzzvk wqjjpf')}`);
  await expect(page.locator('main').getByRole('status')).toContainText(/^(?:no|nothing) /i);
});

test('what is searched for is shown as text, whatever it is', async ({ open, page }) => {
  const html = '<img src=x onerror=alert(1)>';
  await open(`/search/?q=${encodeURIComponent(html)}`);
  await expect(page.getByRole('searchbox').first()).toHaveValue(html);
  await expect(page.locator('main').getByRole('status')).not.toBeEmpty();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('without JavaScript the search page lists what could be found', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(site.at('search/'));
  for (const utterance of site.pages.filter(({ kind, former }) => kind === 'utterance' && !former)) {
    await expect(tab.locator(`main a[href="${new URL(site.at(utterance.path)).pathname}"]`).first()).toBeVisible();
  }
  await context.close();
});

/** Letters and digits alone: marks and spaces differ between a quotation and a list of results. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
