import AxeBuilder from '@axe-core/playwright';
import { settlePage } from '../../scripts/settle-page.ts';
import { collapse, expect, KINDS, test } from './site.ts';

/** WCAG 2.2, levels A and AA, as axe names them. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of those levels that look at colours; the dark page differs from the light one in nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * A third of axe's time on long pages: only what is wrong is told in full, and no style sheet is fetched again. Legacy mode
 * leaves frames out; these pages have none.
 */
const FAST = { resultTypes: ['violations' as const], preload: false };

/** The two builds differ in addresses only: what no address can change is looked at under `/` alone. */
const ONCE = { tag: '@once' };

/** Where a site has one story its front is the overview of it: what takes long is looked at there. */
const FRONT = 'front';

test('the front is the overview of the one story', ONCE, async ({ open, page, site }) => {
  const main = async (kind: 'front' | 'overview') => {
    await open(site.one(kind));
    return page.locator('main').innerHTML();
  };
  expect(await main('front')).toBe(await main('overview'));
});

for (const kind of KINDS) {
  test.describe(`a page of the kind ${kind}`, () => {
    test('loads without complaint and shows its heading', async ({ open, page, site }) => {
      await open(site.one(kind));
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main')).toBeVisible();
      // What loads late must be seen too.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await settlePage(page);
    });

    if (kind !== FRONT)
      test('meets WCAG 2.2 AA in light and dark', ONCE, async ({ open, page, site }) => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await open(site.one(kind));
        const wrong: string[] = [];
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const axe = new AxeBuilder({ page }).options(FAST).setLegacyMode();
          const { violations } = await (
            colorScheme === 'light' ? axe.withTags(WCAG) : axe.withRules(COLOUR_RULES)
          ).analyze();
          wrong.push(
            ...violations.flatMap(({ id, help, nodes }) =>
              nodes.slice(0, 3).map(({ target }) => `${colorScheme}: ${id}: ${help}: ${target.join(' ')}`),
            ),
          );
        }
        expect(wrong).toEqual([]);
      });

    test('says the same without JavaScript', ONCE, async ({ browser, open, page, site }) => {
      const { path, tags } = site.one(kind);
      const plain = await browser.newContext({ javaScriptEnabled: false, viewport: page.viewportSize() });
      const tab = await plain.newPage();
      await tab.goto(site.at(path));
      await expect(tab.locator('h1')).toBeVisible();
      const without = collapse(await tab.locator('main').innerText());
      expect(without.length).toBeGreaterThan(20);
      expect(
        await tab.locator('.scripted').filter({ visible: true }).count(),
        'controls that do nothing without script',
      ).toBe(0);
      await plain.close();
      // A page that loads no script but the one for colours, which touches no content, shows no more with scripts on.
      if (
        !tags.some(
          ({ name, attributes }) =>
            name === 'script' && attributes.get('src')?.endsWith('/theme.js') === false,
        )
      )
        return;
      await open(site.one(kind));
      const lines = (await page.locator('main').innerText()).split('\n').map(collapse);
      // Lines, not the whole: an island may add a control of its own.
      expect(lines.filter((line) => line.length > 40 && !without.includes(line))).toEqual([]);
    });
  });
}

test('the text stands in the site’s own fonts', async ({ open, page, site }) => {
  await open(site.one('article'));
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replace(/["']/g, '')),
  );
  expect(loaded).toContain('Newsreader');
  expect(loaded).toContain('Public Sans');
  expect(
    await page
      .locator('main p')
      .first()
      .evaluate((each) => getComputedStyle(each).fontFamily),
  ).toContain('Fallback');
});
