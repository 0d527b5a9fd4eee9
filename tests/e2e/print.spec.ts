import type { Page as Tab } from '@playwright/test';
import { collapse, expect, test } from './site.ts';

/** The pages of paper that a page of the site comes to, `portrait` or `landscape` each. */
async function sheetsOf(page: Tab): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    Number(width) > Number(height) ? 'landscape' : 'portrait',
  );
}

test.describe('on paper', { tag: '@once' }, () => {
  test('the matrix of all claims is on sheets across, with the names of the letters', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('claims'));
    const names = await page.locator('.matrix thead .matrix-name').allTextContents();
    await page.emulateMedia({ media: 'print' });
    expect((await sheetsOf(page)).filter((sheet) => sheet === 'landscape')).toHaveLength(4);
    for (const name of names)
      await expect(page.locator('.claims-all').getByText(name, { exact: true }).first()).toBeVisible();
  });

  test('an article has the others’ words below the text, and its address at the foot', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('article'));
    const original = await page.locator('main a[rel~="external"]').first().getAttribute('href');
    await page.emulateMedia({ media: 'print' });
    // The width of A4 between the margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    const last = await page.locator('.article-text > p').last().boundingBox();
    const notes = page.locator('.theirs').first();
    await expect(notes).toBeVisible();
    expect((await notes.boundingBox())?.y).toBeGreaterThan(last?.y ?? Infinity);
    await expect(page.getByRole('contentinfo')).toContainText(original ?? 'no address');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    expect(new Set(await sheetsOf(page))).toEqual(new Set(['portrait']));
  });

  test('the sheet for class is its tasks alone; asked for, its keys follow on pages of their own', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('sheet'));
    const [blank, filled] = [
      page.getByRole('table', { name: 'A matrix to fill in' }),
      page.locator('table:has(caption:text-is("The matrix filled in"))'),
    ];
    await expect(blank).toBeVisible();
    await expect(filled).toBeHidden();
    expect(await blank.locator('td').count()).toBe(await filled.locator('td .state').count());
    await page.emulateMedia({ media: 'print' });
    await expect(filled).toBeHidden();
    expect(await sheetsOf(page)).toEqual(Array.from({ length: 3 }, () => 'portrait'));
    for (const [way, sheets] of [
      ['only-tasks', 3],
      ['tasks-and-keys', 5],
      ['only-keys', 3],
    ] as const) {
      await page.goto(`${site.at(site.one('sheet').path)}#${way}`);
      expect(await sheetsOf(page)).toEqual(Array.from({ length: sheets }, () => 'portrait'));
    }
  });

  test('the changed words of the key are those that the two printings do not share', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('sheet'));
    const keys = page.locator('details .sheet-exercises > li:has(mark)');
    for (const key of await keys.all()) {
      const [first, second] = await key.locator('.sheet-printing').evaluateAll((printings) =>
        printings.map((printing) => ({
          words: (printing.querySelector('q')?.textContent ?? '').toLowerCase(),
          marks: [...printing.querySelectorAll('mark')].map((mark) => (mark.textContent ?? '').toLowerCase()),
        })),
      );
      expect([...(first?.marks ?? []), ...(second?.marks ?? [])].length).toBeGreaterThan(0);
      for (const mark of first?.marks ?? [])
        expect(` ${plain(second?.words)} `).not.toContain(` ${plain(mark)} `);
      for (const mark of second?.marks ?? [])
        expect(` ${plain(first?.words)} `).not.toContain(` ${plain(mark)} `);
    }
    expect(await keys.count()).toBe(
      await page.locator('section[aria-labelledby="changed"] .sheet-exercises > li').count(),
    );
  });
});

const plain = (text = '') => collapse(text.replace(/[^\p{L}\p{N}’']+/gu, ' '));
