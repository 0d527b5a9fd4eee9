import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page as Tab } from '@playwright/test';
import { settlePage } from '../../../scripts/site/settle-page.ts';
import type { Page } from '../../../scripts/site/read-site.ts';
import { collapse, expect, test } from '../site.ts';

/** Code and texts of the search together, KB under brotli: 2 of them compare the printings at a hit. */
const LIGHT = 33;

/** The first words of a quotation of the site, as a reader would type them. */
async function quotedWords(
  tab: Tab,
  at: (path: string) => string,
  utterance: Page,
  count = 5,
): Promise<string> {
  await tab.goto(at(utterance.path));
  const quoted = collapse((await tab.locator('main blockquote').first().textContent()) ?? '');
  return quoted
    .replace(/[^\p{L}\p{N}’' ]+/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, count)
    .join(' ');
}

/** The results once the page says how many there are, and the first stands there: they follow frame by frame. */
async function results(tab: Tab): Promise<Locator> {
  await expect(tab.locator('main').getByRole('status')).toContainText(/^\d+ /);
  const list = tab.locator('main li:visible', {
    has: tab.locator('a[href*="/articles/"], a[href*="/quotes/"], a[href*="/claims/"]'),
  });
  await expect(list.first()).toBeVisible();
  return list;
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
  // The address follows a moment after the last key.
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(words);
  await page.reload();
  await expect(page.getByRole('searchbox').first()).toHaveValue(words);
  expect(await (await results(page)).count()).toBeGreaterThan(0);
});

test(
  'a cut list says of how many, and each outlet has as many as its choice gives',
  { tag: '@once' },
  async ({ open, page }) => {
    await open('/search/?q=the');
    const results = page.locator('[data-part="results"]');
    const more = results.getByRole('button', { name: /^Show \d+ more$/ }).first();
    await expect(more).toBeVisible();
    await expect(results.getByRole('heading', { name: /: the best \d+ of \d+$/ }).first()).toBeVisible();
    const outlet = page.locator('select[name="outlet"]');
    const option = outlet.locator('option').nth(1);
    await expect(option).toHaveText(/ \(\d+\)$/);
    const counted = Number(/\((\d+)\)$/u.exec(await option.innerText())?.[1]);
    await outlet.selectOption({ index: 1 });
    const status = page.locator('main').getByRole('status');
    await expect
      .poll(async () =>
        [...(await status.innerText()).matchAll(/\d+/gu)].reduce((sum, [each]) => sum + Number(each), 0),
      )
      .toBe(counted);
  },
);

test('words that stand nowhere are answered in words', async ({ open, page }) => {
  await open(`/search/?q=${encodeURIComponent('xqzzvk wqjjpf')}`);
  await expect(page.locator('main').getByRole('status')).toContainText(/^(?:no|nothing) /i);
});

test('a pasted quotation is answered first, and leads to its sentence, highlighted', async ({
  open,
  page,
  site,
}) => {
  const words = await quotedWords(page, site.at, site.one('utterance'));
  await open(`/search/?q=${encodeURIComponent(words)}`);
  const answer = page.locator('[data-part="answer"]');
  await expect(answer).toContainText(/^word for word: /i);
  const link = answer.locator('a.hit').first();
  const printings = await page
    .locator('a.hit')
    .evaluateAll((hits) => hits.map((hit) => (hit as HTMLAnchorElement).href));
  expect(printings).toEqual([...new Set(printings)]);
  expect(letters(await link.innerText())).toContain(letters(words));
  await link.click();
  const target = page.locator('.s:target');
  await expect(target).toHaveCount(1);
  expect(letters(await target.innerText())).toContain(letters(words).split(' ')[0] ?? '-');
});

test(
  'one with another word says who comes closest and where it differs, and one from nowhere is not in these articles',
  { tag: '@once' },
  async ({ open, page, site }) => {
    const words = (await quotedWords(page, site.at, site.one('utterance'), 9)).split(' ');
    await open(`/search/?q=${encodeURIComponent(words.toSpliced(4, 1, 'xylophones').join(' '))}`);
    const answer = page.locator('[data-part="answer"]');
    await expect(answer).toContainText(
      /^no report prints these words.* closest: .* yours has “xylophones” where (?:it has|they have) “/i,
    );
    await expect(answer.locator('.typed').first()).toContainText('xylophones');
    await page.getByRole('searchbox').fill('seven purple xylophones sang over the harbour of an island');
    // Said once: in the line that is heard.
    const status = page.locator('main').getByRole('status').first();
    await expect(status).toContainText(/^No report prints these words\./);
    await expect(answer).toBeEmpty();
    await page.getByRole('searchbox').fill('“seven purple xylophones sang over the harbour of an island”');
    await expect(status).toContainText(/^Nobody prints this\./);
  },
);

test(
  'filters narrow, count what they would leave, stand in the address, and the way back undoes them',
  { tag: '@once' },
  async ({ open, page }) => {
    await open('/search/?q=the');
    const results = page.locator('[data-part="results"]');
    await expect(results.getByRole('heading', { name: 'Quotes' })).toBeVisible();
    const kind = page.locator('select[name="kind"]');
    await expect(page.locator('select[name="outlet"] option').nth(1)).toHaveText(/ \([1-9]\d*\)$/);
    await expect(kind.locator('option[value="claim"]')).toHaveText('Claims');
    // What would leave nothing cannot be chosen.
    for (const option of await page.locator('quote-search option:not([value=""])').all())
      for (const attribute of ['disabled', 'hidden'])
        expect(await option.evaluate((each, name) => each.hasAttribute(name), attribute)).toBe(
          (await option.textContent())?.endsWith(' (0)'),
        );
    await kind.selectOption('claim');
    await expect(results.getByRole('heading')).toHaveText([/^Claims(?:: the best 24 of \d+)?$/]);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('claim');
    const speaker = page.locator('select[name="speaker"]');
    await kind.selectOption('quote');
    await speaker.selectOption({ index: 1 });
    const name = await speaker.inputValue();
    await expect(results.locator('li').first()).toContainText(name);
    await page.reload();
    await expect(speaker).toHaveValue(name);
    await expect(results.getByRole('heading')).toHaveText(['Quotes']);
    await page.goBack();
    await expect(speaker).toHaveValue('');
  },
);

test(
  'the key / opens the search, arrows walk through the results, Enter follows one',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await open(site.one('about'));
    await page.keyboard.press('/');
    const box = page.getByRole('searchbox');
    await expect(box).toBeFocused();
    await page.keyboard.type('the/');
    await expect(box).toHaveValue('the/');
    await box.fill('the');
    await results(page);
    // The address is written and all results stand there: what was typed before shows no more.
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('the');
    const count = () => page.locator('a.hit').count();
    await expect
      .poll(async () => {
        const before = await count();
        await page.waitForTimeout(200);
        return (await count()) - before;
      })
      .toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('a.hit').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(box).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/(?:articles|claims)\//);
    // Turned off, the key does nothing.
    await open(site.one('about'));
    await page.getByRole('checkbox', { name: 'Single keys work' }).uncheck();
    await page.reload();
    await page.keyboard.press('/');
    await page.waitForTimeout(200);
    expect(new URL(page.url()).pathname).toContain('/about/');
  },
);

test('nothing is loaded before the box is touched, each file once, and all of it is light', async ({
  built,
  open,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open('/search/');
  await settlePage(page);
  const heavy = () => asked.filter((path) => /search-engine|\.json$/.test(path));
  expect(heavy()).toEqual([]);
  await page.getByRole('searchbox').focus();
  await page.getByRole('searchbox').fill('the');
  await results(page);
  await page.getByRole('searchbox').fill('and');
  await page.waitForTimeout(200);
  expect(heavy()).toHaveLength(2);
  const scripts = asked.filter((path) => path.endsWith('.js') || path.endsWith('.json'));
  const bytes = scripts.map(
    (path) => brotliCompressSync(readFileSync(join(built.folder, path.slice(built.base.length)))).length,
  );
  expect(bytes.reduce((sum, each) => sum + each, 0) / 1024).toBeLessThan(LIGHT);
});

test(
  'whatever is pasted is shown as text, does no harm and leaves no trace in history',
  { tag: '@once' },
  async ({ open, page }) => {
    await open('/search/');
    const box = page.getByRole('searchbox');
    const before = await page.evaluate(() => history.length);
    const html = '<img src=x onerror=alert(1)><b>';
    const pastes = [
      html,
      '“”!?…',
      '🙂🙂',
      'שלום عليكم \u202eabc',
      '.*(a+)+$[',
      'the '.repeat(2_500),
      'a'.repeat(10_000),
      '\ud83d',
      '%00%',
      "' OR 1=1 --",
    ];
    await box.evaluate(async (input: HTMLInputElement, texts) => {
      for (let i = 0; i < 200; i += 1) {
        input.value = texts[i % texts.length] ?? '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((next) => setTimeout(next));
      }
    }, pastes);
    for (const paste of pastes) {
      await box.fill(paste);
      await expect(page.locator('main').getByRole('status')).not.toBeEmpty();
    }
    await box.fill(html);
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page.locator('[data-part="results"] b')).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(html);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.reload();
    await expect(box).toHaveValue(html);
  },
);

test(
  'at a hit the other printings stand, with the words in which they differ; each is shown once',
  { tag: '@once' },
  async ({ open, page }) => {
    await open('/search/?q=deepest%20respect');
    const quotes = page.locator('[data-part="results"] section', { hasText: 'Quotes' });
    const first = quotes.locator('.search-hits > li').first();
    await expect(first.locator('.search-others mark').first()).toBeVisible();
    const other = first.locator('.search-others > li:has(mark)').first();
    const marked = await other.locator('mark').first().innerText();
    await expect(other.locator('.label')).toContainText(`“${marked}” for “`);
    // Who prints fewer words has its own, with those looked for.
    await expect(first.locator('.search-others > li:not(.search-differs) mark').first()).toHaveText(
      'deepest respect',
    );
    // And above, who prints just these words.
    await expect(page.locator('[data-part="answer"] .standfirst')).toHaveText(/^Word for word: .+ in .+\.$/);
    const links = await page
      .locator('a.hit')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    expect(links).toEqual([...new Set(links)]);
  },
);

test(
  'on a phone the choices are one line in sight, and a long query begins in the box; an empty page says what can be searched',
  { tag: '@once' },
  async ({ open, page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open('/search/');
    const kind = page.locator('select[name="kind"]');
    const tops = await page
      .locator('main select')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    await expect(kind).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What can be searched' })).toBeVisible();
    await expect(page.locator('#every-quote')).toBeHidden();
    await page.locator('.search-start dd a').first().click();
    await expect(page.locator('.search-start')).toBeHidden();
    await expect(page.locator('a.hit').first()).toBeVisible();
    await page.goBack();
    await page.locator('.search-start a[href="?kind=claim"]').click();
    await expect(kind).toHaveValue('claim');
    const box = page.getByRole('searchbox');
    await box.pressSequentially('words of a query that is longer than the box');
    await box.press('Enter');
    expect(await box.evaluate((each) => each.scrollLeft)).toBe(0);
  },
);

test('without JavaScript the search page lists what could be found', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(site.at('search/'));
  for (const utterance of site.pages.filter(({ kind, former }) => kind === 'utterance' && !former)) {
    await expect(
      tab.locator(`main a[href="${new URL(site.at(utterance.path)).pathname}"]`).first(),
    ).toBeVisible();
  }
  // Nothing is offered that does not work.
  await expect(tab.getByText('The search needs JavaScript.')).toBeVisible();
  await expect(tab.getByRole('searchbox')).toBeHidden();
  await expect(tab.locator('main select').first()).toBeHidden();
  await context.close();
});

/** Letters and digits alone: marks and spaces differ between a quotation and a list of results. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
