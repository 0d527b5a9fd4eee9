import { expect, test } from './site.ts';

for (const kind of ['claim', 'article', 'utterance'] as const) {
  test(
    `a page of the kind ${kind} names its texts by their fingerprints and can be cited, without JavaScript`,
    { tag: '@once' },
    async ({ browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const tab = await context.newPage();
      const { path } = site.one(kind);
      await tab.goto(site.at(path));
      await tab.getByText('The citation, to copy').click();
      const citation = (await tab.locator('.citation').innerText()).split('\n');
      expect(citation).toContain(path);
      const texts = tab.locator('.cited > li');
      expect(await texts.count()).toBeGreaterThan(1);
      for (const text of await texts.all()) {
        const whole = await text.locator('code').getAttribute('title');
        const shown = await text.locator('code').innerText();
        expect(whole).toMatch(/^[0-9a-f]{64}$/);
        expect(whole?.startsWith(shown)).toBe(true);
        expect(citation.filter((line) => line.includes(`SHA-256 ${shown}.`))).toHaveLength(1);
        await expect(text).toContainText(/retriev/);
        await expect(tab.locator('.cited-whole code', { hasText: whole ?? '' })).toHaveCount(1);
      }
      await context.close();
    },
  );
}
