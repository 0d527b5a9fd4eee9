import { expect, test as siteTest } from '../site.ts';
import { makeStories } from '../../../scripts/dev/search/make-stories.ts';
import { makeDocuments } from '../../../scripts/dev/search/news-documents.ts';
import { makeSearchSite } from '../../../scripts/dev/search/search-site.ts';
import { serveSite } from '../../../scripts/serve/serve-site.ts';

/** More than travel in one file (`src/search/texts/split-texts.ts`). */
const documents = makeDocuments(4_000);

/** The search page of the built site over many texts, under the same path. */
const test = siteTest.extend<object, { large: string }>({
  large: [
    async ({ built }, use) => {
      const copy = await makeSearchSite(makeStories(documents), built);
      const served = await serveSite({ folder: copy.folder, base: built.base });
      await use(`${served.address}search/`);
      await served.stop();
      await copy.remove();
    },
    { scope: 'worker' },
  ],
});

/** Some words of a sentence, a letter changed in the longest. */
function mistyped(text: string): string {
  const words = text
    .replace(/[^\p{L}\p{N}’ ]+/gu, '')
    .split(' ')
    .slice(0, 8);
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return words.map((word) => (word === longest ? `${word.slice(0, 2)}q${word.slice(3)}` : word)).join(' ');
}

test('a search over many texts fetches those it needs, and finds a mistyped quotation', async ({
  browser,
  large,
}) => {
  const page = await browser.newPage();
  const refused: string[] = [];
  const fetched: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
  for (const text of [documents[1_234], documents[3_456]]) {
    await page.goto(`${large}?q=${encodeURIComponent(mistyped(text ?? ''))}`);
    const first = page.locator('a.hit').first();
    await expect(first).toBeVisible();
    const letters = (of: string): string => of.replace(/[^\p{L}]+/gu, '');
    const printed = letters((await first.innerText()).replace(/you have: \S+/gu, ''));
    expect(letters(text ?? '')).toContain(printed.slice(0, 12));
  }
  expect(refused).toEqual([]);
  const texts = new Set(fetched.filter((path) => path.includes('/search/parts/')));
  expect(texts.size).toBeGreaterThan(0);
  expect(texts.size).toBeLessThan(15);
  expect(fetched.filter((path) => /wasm|texts\.json/u.test(path))).toEqual([]);
  await page.close();
});

test('an outlet without words lists what it prints', { tag: '@once' }, async ({ browser, large }) => {
  const page = await browser.newPage();
  await page.goto(`${large}?outlet=outlet-2&kind=sentence`);
  await expect(page.locator('a.hit').first()).toBeVisible();
  await page.close();
});
