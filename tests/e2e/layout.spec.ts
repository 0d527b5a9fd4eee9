import { test, expect } from '@playwright/test';
import { serveSite, type ServedSite } from '../../scripts/serve/serve-site.ts';
import { readSite, type Page } from '../../scripts/site/read-site.ts';
import { KINDS_BUILD } from '../../scripts/build/test-builds.ts';
import { findLayoutFaults } from './find-layout-faults.ts';

/** Pages stand whatever the content: stories of `tests/fixtures/write-kinds.ts`, each kind of page, on a phone and a screen. */
test.describe('stories of any size', { tag: '@once' }, () => {
  let served: ServedSite;
  let pages: readonly Page[];
  test.beforeAll(async () => {
    served = await serveSite(KINDS_BUILD);
    ({ pages } = await readSite(KINDS_BUILD.folder, KINDS_BUILD.base));
  });
  test.afterAll(() => served.stop());

  /** Of each kind of page the one with most on it. */
  const largest = (path: RegExp): Page[] => {
    const byKind = new Map<string, Page>();
    for (const page of pages.filter((each) => path.test(each.path) && each.kind !== 'not-found')) {
      const first = byKind.get(page.kind ?? '');
      if (!first || page.html.length > first.html.length) byKind.set(page.kind ?? '', page);
    }
    return [...byKind.values()];
  };

  /** Of a story in which each article is in full with three others. */
  const BRIEF = /^\/thirteen\/compare\/thirteen-paper-13\/thirteen-paper-12\//u;

  for (const [name, path, kinds] of [
    ['one article', /^\/one\//u, 4],
    ['two with long names', /^\/two-with-long-names\//u, 9],
    ['seven with claims', /^\/seven\//u, 9],
    ['seven without claims or days', /^\/seven-bare\//u, 6],
    ['twelve', /^\/twelve\//u, 9],
    ['thirteen, of which not every pair is in full', /^\/thirteen\//u, 10],
    ['a pair that the browser puts together', BRIEF, 1],
    ['the pages of no story, and a small one', /^\/(?:$|search|about|small-001)/u, 9],
  ] as const)
    for (const width of [360, 1280])
      test(`${name}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        const found: string[] = [];
        const looked = largest(path);
        expect(looked.length).toBeGreaterThanOrEqual(kinds);
        for (const each of looked) {
          // Texts that the page fetches are part of it.
          await page.goto(served.address + each.path.slice(1), { waitUntil: 'networkidle' });
          await page.evaluate(() => document.fonts.ready);
          found.push(...(await page.evaluate(findLayoutFaults)).map((fault) => `${each.path} ${fault}`));
        }
        expect(found).toEqual([]);
      });

  test('the look at pages finds what is wrong', async ({ page }) => {
    const wrong = async (html: string) => {
      await page.setContent(`<main>${html}</main>`);
      return (await page.evaluate(findLayoutFaults)).map((fault) => fault.split(':')[0]);
    };
    expect(await wrong('<p>Nothing is wrong.</p>')).toEqual([]);
    expect(await wrong('<p style="width: 5000px">Wide</p>')).toEqual(['wider than its window']);
    expect(await wrong('<p>One line</p><p style="margin-top: -2.2em">and another</p>')).toEqual([
      'one over the other',
    ]);
    expect(
      await wrong('<p style="width: 3em; overflow: hidden; white-space: nowrap">A line that is too long</p>'),
    ).toEqual(['cut off']);
    expect(await wrong('<section><h2>Alone</h2></section>')).toEqual(['nothing under its heading']);
    expect(await wrong('<h2> </h2>')).toEqual(['a heading without words']);
    expect(await wrong('<ul></ul>')).toEqual(['without rows']);
  });
});
