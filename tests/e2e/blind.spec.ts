import AxeBuilder from '@axe-core/playwright';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { OutletsFile } from '../../src/model/outlet.ts';
import type { Page } from '../../scripts/site/read-site.ts';
import { collapse, expect, test } from './site.ts';

const ONCE = { tag: '@once' };
const outlets = OutletsFile.parse(parse(await readFile('content/outlets.yaml', 'utf8')));

/** Names, ids, home addresses and other names of the outlets; the ids in any case, since addresses are made of them. */
const GIVEAWAYS = outlets.flatMap(({ id, name, aliases = [], home }) => [
  new RegExp(`(?<![\\p{L}\\p{N}])${id.replace('the-', '').replace('-', '[- ]?')}(?![\\p{L}\\p{N}])`, 'iu'),
  new RegExp([name, ...aliases].map((each) => RegExp.escape(each)).join('|'), 'u'),
  ...(home ? [new RegExp(RegExp.escape(new URL(home).hostname.replace('www.', '')), 'iu')] : []),
]);
const found = (text: string) => GIVEAWAYS.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

const blindPages = (pages: readonly Page[]) => pages.filter(({ kind }) => kind === 'blind');
const one = (pages: readonly Page[], part: RegExp): Page => {
  const page = blindPages(pages).find(({ path }) => part.test(path));
  if (!page) throw new Error(`No page without names at ${part}`);
  return page;
};
const SHOWN = [/\/articles\//, /\/compare\/[^/]+\/[^/]+\/$/, /\/claims\/$/, /\/blind\/$/];

test(
  'no file of the pages without names has a name, id, other name or address of an outlet',
  ONCE,
  async ({ built, site }) => {
    const path = one(site.pages, /\/blind\/$/).file.replace('index.html', '');
    const files = (await readdir(join(built.folder, path), { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      wrong.push(...found(`${file} ${await readFile(file, 'utf8')}`).map((word) => `${file}: ${word}`));
    }
    expect(wrong).toEqual([]);
    // The same look at the pages with names finds every outlet.
    expect(
      new Set(site.pages.filter(({ kind }) => kind === 'article').flatMap(({ html }) => found(html))).size,
    ).toBeGreaterThan(outlets.length);
  },
);

test(
  'pages without names are told to no search engine and name no other address of their own',
  ONCE,
  ({ site }) => {
    for (const { tags, path } of blindPages(site.pages)) {
      const robots = tags.filter(({ attributes }) => attributes.get('name') === 'robots');
      expect(
        robots.map(({ attributes }) => attributes.get('content')),
        path,
      ).toEqual(['noindex']);
      expect(
        tags.some(({ attributes }) => attributes.get('rel')?.includes('external')),
        path,
      ).toBe(false);
    }
  },
);

for (const part of SHOWN)
  test(
    `the accessibility tree has no name at ${part}; axe finds nothing`,
    ONCE,
    async ({ open, page, site }) => {
      await open(one(site.pages, part));
      expect(found(await page.locator('body').ariaSnapshot())).toEqual([]);
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'], preload: false })
        .setLegacyMode()
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    },
  );

test('from the sheet to a report without names, to the key, and back, without JavaScript', async ({
  browser,
  site,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const tab = await plain.newPage();
  await tab.goto(site.at(site.one('sheet').path));
  await tab.getByRole('link', { name: 'the reports without the outlets’ names' }).click();
  await expect(tab).toHaveURL(/\/blind\/$/);
  const letters = tab.locator('.opening-list a');
  await expect(letters).toHaveText([
    /^\s*A\s*Report A/,
    /B\s*Report B/,
    /C\s*Report C/,
    /D\s*Report D/,
    /E\s*Report E/,
  ]);
  await letters.first().click();
  const opening = collapse(await tab.locator('.text-paragraph').nth(1).innerText());
  await tab.getByRole('link', { name: 'The key, and the way back' }).click();
  const key = tab.locator('.key');
  await expect(key.locator('li').first()).toBeHidden();
  await key.locator('summary').click();
  await expect(key.locator('li')).toHaveCount(outlets.length);
  await key.locator('li').first().getByRole('link').last().click();
  // What the class read is what the outlet printed.
  await expect(tab.locator('h1')).toContainText(new RegExp(outlets.map(({ name }) => name).join('|')));
  const printed = collapse(await tab.locator('.article-text').innerText());
  for (const piece of opening.split('[outlet]')) expect(printed).toContain(piece.trim());
  await plain.close();
});

test(
  'no page shows the signs that stand for a name, and the order is not that of the story',
  ONCE,
  async ({ open, page, site }) => {
    expect(site.pages.filter(({ html }) => html.includes('\ua7f7')).map(({ path }) => path)).toEqual([]);
    await open(site.one('key'));
    await page.locator('.key summary').click();
    const order = await page.locator('.key li a:last-child').allInnerTexts();
    await open(site.one('overview'));
    const published = await page.locator('.opening-list .outlet-name').allInnerTexts();
    expect(order.toSorted()).toEqual(published.toSorted());
    expect(order).not.toEqual(published);
  },
);
