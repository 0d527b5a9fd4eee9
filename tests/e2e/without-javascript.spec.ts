import { collapse, expect, KINDS, test } from './site.ts';

for (const kind of KINDS)
  test(
    `a page of the kind ${kind} says the same without JavaScript`,
    { tag: '@once' },
    async ({ browser, open, page, site }) => {
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
      // Notes in the margin of an article repeat pieces of what stands below its text; `reading.spec.ts` sees to that.
      await page.addInitScript(() => localStorage.setItem('same-story-margin-off', ''));
      await open(site.one(kind));
      // Where nothing can be looked up, the list of every quote stands in the place of searches to begin with.
      await page.locator('.search-start').evaluateAll((starts) => starts.forEach((start) => start.remove()));
      const lines = (await page.locator('main').innerText()).split('\n').map(collapse);
      // Lines, not the whole: an island may add a control of its own.
      expect(lines.filter((line) => line.length > 40 && !without.includes(line))).toEqual([]);
    },
  );
