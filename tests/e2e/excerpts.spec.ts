import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSite, type ServedSite } from '../../scripts/serve/serve-site.ts';
import { FORMER_BUILD } from '../../scripts/build/test-builds.ts';

/** A story of which one article is shown in excerpts only (`tests/fixtures/former/stories/ferry`): `gazette`, B. */
test.describe('an article in excerpts', { tag: '@once' }, () => {
  let served: ServedSite;
  test.beforeAll(async () => {
    served = await serveSite(FORMER_BUILD);
  });
  test.afterAll(() => served.stop());

  test('has the numbers of its file in the text, on a phone too, and says why', async ({ page }) => {
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`${served.address}ferry/articles/gazette/`);
      const shown = await page
        .locator('.s')
        .evaluateAll((sentences) =>
          sentences.map(
            (sentence) =>
              /\d+/u.exec(getComputedStyle(sentence, '::before').content)?.[0] ??
              sentence.getAttribute('data-n'),
          ),
        );
      expect(shown).toEqual(['2', '4', '6', '9', '10']);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    const why = page.locator('.article-excerpts');
    await expect(why).toContainText('5 of 10');
    await expect(why).toBeInViewport();
    await expect(why.getByRole('link')).toHaveAttribute('href', 'https://gazette.example/ferry');
  });

  test('beside another: no link leads to a sentence that is not printed, words say so', async ({ page }) => {
    await page.goto(`${served.address}ferry/compare/north/gazette/`);
    const links = await page
      .locator('.texts a[href^="#"]')
      .evaluateAll((all) =>
        all.map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? '') !== null),
      );
    expect(links.length).toBeGreaterThan(0);
    expect(links).not.toContain(false);
    await expect(
      page
        .locator('.side-b .cell', { has: page.getByText('not printed here', { exact: true }) })
        .locator('.words')
        .first(),
    ).toHaveText('[…]');
    await expect(
      page.locator('.side-a .cell', { hasText: 'its counterpart in B is not printed here' }).first(),
    ).toBeVisible();
  });

  test('search says what it cannot know, and shows a quotation in pieces', async ({ page }) => {
    const answer = page.locator('[data-part="answer"]');
    const miss = 'Brandt, who was elected in the autumn, promised a report';
    await page.goto(`${served.address}search/?q=${encodeURIComponent(miss)}`);
    await expect(page.locator('quote-search [role="status"]')).toContainText(
      /^Not in what is printed here; gazette is shown in excerpts only\./u,
    );
    for (const [query, words] of [
      [
        'The owner of the ferry, a builder from Tolland, was asked for an answer',
        /^Word for word: .*Not in what is printed here of gazette\./u,
      ],
      [
        'Every pump was tested. The engineers found nothing broken in the engine room',
        /^Word for word: (?:[^.]* in )?gazette\..*word for word, interrupted by the outlet’s own words/u,
      ],
    ] as const) {
      await page.goto(`${served.address}search/?q=${encodeURIComponent(query)}`);
      await expect(answer).toContainText(words);
    }
    await expect(answer.locator('.own')).toHaveText(['said Ida Holm, the head of the yard']);
    await expect(answer.locator('.answer-verbatim mark')).toHaveCount(0);
    await page.goto(
      `${served.address}search/?q=${encodeURIComponent('This is a sad day for our ferry, and we will repair what has been broken. The town owes the passengers an honest answer.')}`,
    );
    const close = answer.locator('.answer-close');
    await expect(close.locator('mark')).toHaveText(['It’s']);
    await expect(close.locator('.typed')).toHaveText(['you have: This is']);
    await expect(close.locator('.own')).toHaveText(['Mayor Anna Brandt said on the pier', '[…]']);
  });

  test('no file of the site has a word of what may not be printed', async () => {
    const text = await readFile(`${FORMER_BUILD.content}/stories/ferry/articles/gazette.txt`, 'utf8');
    const data = JSON.parse(await readFile(join(FORMER_BUILD.folder, 'ferry/data/story.json'), 'utf8')) as {
      articles: { id: string; slices: { text: string }[] }[];
    };
    const { slices = [] } = data.articles.find(({ id }) => id === 'gazette') ?? {};
    expect(slices).toHaveLength(5);
    // What is left of the file without them, in pieces that could be nothing else.
    const hidden = slices
      .reduce<string[]>((pieces, slice) => pieces.flatMap((piece) => piece.split(slice.text)), [text])
      .flatMap((piece) => piece.split('\n'))
      .map((piece) => piece.trim())
      .filter((piece) => piece.length > 20);
    expect(hidden.length).toBeGreaterThan(2);
    const files = (await readdir(FORMER_BUILD.folder, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && !/\.(?:png|woff2)$/u.test(entry.name),
    );
    expect(files.length).toBeGreaterThan(30);
    for (const entry of files) {
      const file = join(entry.parentPath, entry.name);
      const content = await readFile(file, 'utf8');
      // The headline is what a report is cited by.
      for (const piece of hidden.filter((each) => each !== text.split('\n', 1)[0]))
        expect(content.includes(piece), `${file}: ${piece}`).toBe(false);
    }
  });

  test('embeds have no five words in a row that are not printed', async () => {
    const [source = '', other = ''] = await Promise.all(
      ['gazette', 'north'].map((name) =>
        readFile(`${FORMER_BUILD.content}/stories/ferry/articles/${name}.txt`, 'utf8'),
      ),
    );
    const data = JSON.parse(await readFile(join(FORMER_BUILD.folder, 'ferry/data/story.json'), 'utf8')) as {
      articles: { id: string; slices: { text: string }[] }[];
    };
    const printed = [
      other,
      ...(data.articles.find(({ id }) => id === 'gazette')?.slices ?? []).map(({ text }) => text),
    ].map(plain);
    const words = plain(source).split(' ');
    const hidden = words
      .map((_, i) => words.slice(i, i + 5).join(' '))
      .filter((run) => run.split(' ').length === 5 && !printed.some((text) => text.includes(run)));
    expect(hidden.length).toBeGreaterThan(20);
    const folder = join(FORMER_BUILD.folder, 'embed', 'ferry');
    const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    let slices = 0;
    for (const name of pages) {
      const html = plain((await readFile(join(folder, name), 'utf8')).replace(/<[^>]*>/gu, ''));
      expect(
        hidden.filter((run) => html.includes(run)),
        name,
      ).toEqual([]);
      slices += printed
        .slice(1)
        .filter((text) => html.includes(text.split(' ').slice(0, 5).join(' '))).length;
    }
    // What may be printed is there.
    expect(slices).toBeGreaterThan(1);
  });

  test('search without JavaScript names it', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${served.address}search/`);
    await expect(tab.locator('.search-excerpts')).toHaveText(
      'gazette (The ferry over the Tarn) is shown in excerpts only: what is not printed here of it is not searched.',
    );
    await context.close();
  });
});

/** Words alone, one blank between two. */
const plain = (text: string): string => (text.match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ');
