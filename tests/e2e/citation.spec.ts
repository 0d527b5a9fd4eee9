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
      await tab.locator('#cite summary').click();
      const citation = (await tab.locator('.citation').innerText()).split('\n');
      expect(citation).toContain(path);
      const texts = tab.locator('#cite li');
      expect(await texts.count()).toBeGreaterThan(1);
      for (const text of await texts.all()) {
        const whole = await text.locator('code').innerText();
        expect(whole).toMatch(/^[0-9a-f]{64}$/);
        expect(citation.filter((line) => line.includes(`SHA-256 ${whole.slice(0, 16)}.`))).toHaveLength(1);
        await expect(text).toContainText(/retriev/);
      }
      await context.close();
    },
  );
}

test(
  'the citation is copied by one click, and that is said',
  { tag: '@once' },
  async ({ context, open, page, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(site.one('claim'));
    await page.locator('#cite summary').click();
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(site.one('claim').path);
  },
);
