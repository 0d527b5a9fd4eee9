import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { collapse, expect, test } from './site.ts';

const ONCE = { tag: '@once' };

/** The other’s words for what is underlined, where they do not stand opposite. Not every pair has such. */
const NOTE = '.texts .cell-note:not(.opposite) a';

test.describe('the page of a pair', () => {
  test('its ways show their parts without script', ONCE, async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(site.at(site.one('pair').path));
    const visible = (selector: string) => tab.locator(selector).filter({ visible: true }).count();
    const [alone, passages] = [await visible('.cell.alone'), await visible('.cell:not(.alone)')];
    expect(Math.min(alone, passages)).toBeGreaterThan(3);
    await tab.locator('a[data-show="shared"]').click();
    // Text without a passage stays where a claim that both speak of rests on it.
    expect([await visible('.cell.alone'), await visible('.cell:not(.alone)')]).toEqual([0, passages]);
    await tab.locator('a[data-show="one"]').click();
    expect([await visible('.cell.alone'), await visible('.cell:not(.free, :has(.lone))')]).toEqual([
      alone,
      0,
    ]);
    await tab.locator('a[data-show="differences"]').click();
    // Of text that nothing joins to the other only what holds words of a listed difference.
    expect(await visible('.cell.free:not(:has(mark.other, mark.more))')).toBe(0);
    expect(await visible('.cell:not(.free)')).toBeGreaterThan(0);
    await tab.locator('a[data-show=""]').click();
    expect(await visible('.cell')).toBe(alone + passages);
    // Two texts may have no words in the place of others; not all pairs are such.
    const mark = tab.locator('.texts mark.other').first();
    for (const { path } of site.pages.filter(({ kind }) => kind === 'pair')) {
      await tab.goto(site.at(path));
      if ((await mark.count()) > 0) break;
    }
    await tab.locator('a[data-show="differences"]').click();
    expect(await mark.evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe('underline');
    // Nor do all have words of which the other speaks elsewhere; they are told apart from the rest of their sentence.
    const spokenOf = tab.locator('.cell.free .spoken-of');
    for (const { path } of site.pages.filter(({ kind }) => kind === 'pair')) {
      await tab.goto(site.at(path));
      if ((await spokenOf.count()) > 0) break;
    }
    const colour = (each: Locator) => each.evaluate((element) => getComputedStyle(element).color);
    expect(await colour(spokenOf.first())).not.toBe(await colour(tab.locator('.cell.alone').first()));
    await tab.locator('a[data-show="shared"]').click();
    expect(await visible('.spoken-of')).toBeGreaterThan(0);
    await context.close();
  });

  test(
    'what is shown stands in the address, opens again, and goes along to the other side',
    ONCE,
    async ({ open, page, site }) => {
      await open(site.one('pair'));
      const shown = async () => page.locator('.cell').filter({ visible: true }).count();
      await page.locator('a[data-show="differences"]').click();
      await page.locator('a[data-marks]').click();
      const address = new URL(page.url());
      expect([...address.searchParams]).toEqual([
        ['show', 'differences'],
        ['marks', 'on'],
      ]);
      const before = await shown();
      await page.goto(address.href);
      expect(await shown()).toBe(before);
      await page.getByRole('link', { name: 'swap sides' }).click();
      await expect(page).toHaveURL(/\?show=differences&marks=on$/);
      // Each side repeats what the other has elsewhere, so that there are not just as many.
      const view = page.locator('pair-view');
      await expect(view).toHaveAttribute('data-show', 'differences');
      const swapped = await shown();
      await page.locator('a[data-show=""]').click();
      await expect(page).toHaveURL(/\/$/);
      await expect.poll(shown).toBeGreaterThan(swapped);
      await page.goBack();
      await expect.poll(shown).toBe(swapped);
    },
  );

  test(
    'differences are stepped through by keys, which can be switched off',
    ONCE,
    async ({ open, page, site }) => {
      await open(site.one('pair'));
      const focused = () =>
        page.evaluate(() => {
          const all = [...document.querySelectorAll('.difference')];
          return all.indexOf(document.activeElement as Element);
        });
      await page.keyboard.press('n');
      expect(await focused()).toBe(0);
      await page.keyboard.press('n');
      expect(await focused()).toBe(1);
      await expect(page.locator('[data-part="status"]')).toHaveText(/^2 of \d+$/);
      await expect(page.locator('[data-part="status"]')).toBeInViewport();
      await page.keyboard.press('p');
      expect(await focused()).toBe(0);
      await page.getByLabel('by the keys p and n').uncheck();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('n');
      expect(await focused()).toBe(-1);
      await page.getByRole('button', { name: 'Next difference' }).click();
      expect(await focused()).toBeGreaterThanOrEqual(0);
    },
  );

  test(
    'stepping keeps the list, opens what is folded, and names each difference in the address',
    ONCE,
    async ({ open, page, site }) => {
      await open(site.one('pair'));
      const all = page.locator('.difference');
      const total = await all.count();
      const shown = all.filter({ visible: true });
      const before = await shown.count();
      expect(before).toBeLessThan(total);
      const entries = await page.evaluate(() => history.length);
      for (let i = 0; i <= before; i += 1) {
        await page.getByRole('button', { name: 'Next difference' }).click();
        await expect(page).toHaveURL(new RegExp(`#${await all.nth(i).getAttribute('id')}$`, 'u'));
        await expect(all.nth(i)).toBeFocused();
        await expect(all.nth(i)).toBeInViewport();
        await expect(page.locator('[data-part="status"]')).toHaveText(`${i + 1} of ${total}`);
        await expect(page.locator('.citation').first()).toContainText(new URL(page.url()).hash);
      }
      await expect(shown).toHaveCount(total);
      expect(await page.evaluate(() => history.length)).toBe(entries);
    },
  );

  test(
    'a difference that is opened by its address stands alone with both names, and so do those stepped to',
    ONCE,
    async ({ open, page, site }) => {
      const pair = site.one('pair');
      await open(pair);
      const all = page.locator('.difference');
      const total = await all.count();
      const ids = await all.evaluateAll((each) => each.map(({ id }) => id));
      await expect(page.locator('.pair-listed')).toBeVisible();
      await page.goto('about:blank');
      await page.goto(`${site.at(pair.path)}#${ids[1]}`);
      const shown = all.filter({ visible: true });
      await expect(shown).toHaveCount(1);
      await expect(page.locator('[data-part="status"]')).toHaveText(`2 of ${total}`);
      await expect(page.locator('.pair-listed')).toBeHidden();
      const letters = page.locator('.difference:target .letter');
      expect(await letters.count()).toBe(2);
      for (const letter of await letters.all()) {
        const name = await letter.getAttribute('title');
        expect(await letter.evaluate((each) => getComputedStyle(each, '::after').content)).toContain(name);
      }
      await page.keyboard.press('n');
      await expect(page).toHaveURL(new RegExp(`#${ids[2]}$`, 'u'));
      await expect(shown).toHaveCount(1);
    },
  );

  test(
    'claims that are told together have an address each, which shows them with the names of the two',
    ONCE,
    async ({ page, site }) => {
      const second = page.locator('.difference h3 > span[id]').first();
      for (const { path } of site.pages.filter(({ kind }) => kind === 'pair')) {
        await page.goto(site.at(path));
        if ((await second.count()) === 0) continue;
        const id = await second.getAttribute('id');
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: width < 500 ? 780 : 900 });
          await page.goto('about:blank');
          await page.goto(`${site.at(path)}#${id}`);
          await expect(page.locator('.difference').filter({ visible: true })).toHaveCount(1);
          await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
          // On a phone, where the head would leave little room, the difference itself has the names of both.
          const seen =
            width < 500 ? page.locator('.difference:visible li').last() : page.locator('.pair-title');
          await expect(seen).toBeInViewport({ ratio: 1 });
          await expect(page.locator('[data-part="status"]')).toHaveText(/^\d+ of \d+$/u);
        }
        return;
      }
      throw new Error('No pair has such claims');
    },
  );

  test(
    'the counts stand at the head: beside the note, or on a phone below it',
    ONCE,
    async ({ open, page, site }) => {
      await open(site.one('pair'));
      const box = async (selector: string) => {
        const found = await page.locator(selector).first().boundingBox();
        if (!found) throw new Error(`\`${selector}\` is not shown`);
        return found;
      };
      const [note, counts] = [await box('.pair-head .standfirst'), await box('.pair-counts')];
      expect(counts.x).toBeGreaterThan(note.x + note.width);
      expect(counts.y).toBeLessThan(note.y + note.height);
      await page.setViewportSize({ width: 360, height: 780 });
      const [above, below] = [await box('.pair-head .standfirst'), await box('.pair-counts')];
      expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
      expect(below.y + below.height).toBeLessThan((await box('.pair-differ')).y);
    },
  );

  test('a sentence that tells a listed claim differently leads to it', ONCE, async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    const way = tab.locator(NOTE).first();
    for (const { path } of site.pages.filter(({ kind }) => kind === 'pair')) {
      await tab.goto(site.at(path));
      if (await way.isVisible()) break;
    }
    const id = ((await way.getAttribute('href')) ?? '').slice(1);
    await way.click();
    await expect(tab.locator(`.difference[id="${id}"]`)).toBeInViewport();
    await context.close();
  });

  test(
    'each difference has an address that opens it, folded or not, also without script',
    ONCE,
    async ({ browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const tab = await context.newPage();
      const address = site.at(site.one('pair').path);
      await tab.goto(address);
      const folded = tab.locator('details .difference').first();
      await expect(folded).toBeHidden();
      await tab.goto(`${address}#${await folded.getAttribute('id')}`);
      await expect(folded).toBeInViewport();
      // Alone, until all are asked for.
      await expect(tab.locator('.difference').filter({ visible: true })).toHaveCount(1);
      await tab.getByRole('link', { name: /^Show all \d+ differences$/u }).click();
      expect(await tab.locator('.difference').filter({ visible: true }).count()).toBeGreaterThan(1);
      await context.close();
    },
  );

  test(
    'the link of a difference is copied by one click, and that is said',
    ONCE,
    async ({ context, open, page, site }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(site.one('pair'));
      const link = page.getByRole('link', { name: 'Link to this difference' }).first();
      await link.click();
      await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
      await expect(link).toHaveAttribute('data-copied', 'Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      expect(new URL(page.url()).hash).toMatch(/^#d-/u);
    },
  );

  test('the steps stay in sight while one reads, on a phone too', ONCE, async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(site.one('pair'));
    for (const share of [0.1, 0.5, 0.9]) {
      await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), share);
      await expect(page.getByRole('button', { name: 'Next difference' })).toBeInViewport();
    }
    // One row, also with what it says.
    const next = page.getByRole('button', { name: 'Next difference' });
    await next.click();
    await expect(page.locator('[data-part="status"]')).toHaveText(/^\d+ of \d+$/);
    const [bar, button] = [await page.locator('.pair-step').boundingBox(), await next.boundingBox()];
    // With the blank above and below it.
    expect(bar?.height).toBeLessThan(2.2 * (button?.height ?? 0));
  });

  test('a phone’s first screen shows words of a difference', ONCE, async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(site.one('pair'));
    await expect(page.locator('.difference li p').first()).toBeInViewport();
  });

  test(
    'bands end at their numbers, and nothing moves while the page loads',
    ONCE,
    async ({ open, page, site }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const off: number[] = [];
      for (const { path } of site.pages.filter(({ kind }) => kind === 'pair')) {
        await open(path);
        await page.evaluate(() => document.fonts.ready);
        off.push(
          ...(await page.evaluate(() => {
            const middle = (element: Element | undefined | null) => {
              const box = element?.getBoundingClientRect();
              return box ? box.top + box.height / 2 : Number.NaN;
            };
            const numbers = (side: string) =>
              [...document.querySelectorAll(`.side-${side} .passage`)].map(middle);
            const [left, right] = [numbers('a'), numbers('b')];
            const near = (all: number[], y: number) => Math.min(...all.map((each) => Math.abs(each - y)));
            return [...document.querySelectorAll('.band')].flatMap((band) => [
              near(left, middle(band)),
              near(right, middle(band)),
            ]);
          })),
        );
      }
      expect(off.length).toBeGreaterThan(6);
      expect(Math.max(...off)).toBeLessThan(6);
      // What a reader could see starts at about a hundredth; a font that comes late on a busy machine moves words by less.
      expect(
        await page.evaluate(() =>
          (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
        ),
      ).toBeLessThan(0.005);
    },
  );

  test(
    'each text can scroll by itself, which the address keeps; together again nothing is lost',
    ONCE,
    async ({ open, page, site }) => {
      await open(site.one('pair'));
      const columns = page.locator('.texts[data-apart] > .text-column');
      await expect(columns).toHaveCount(0);
      await page.getByRole('button', { name: 'Scroll each text by itself' }).click();
      await expect(page).toHaveURL(/\?scroll=apart$/);
      await expect(columns).toHaveCount(2);
      await columns.first().evaluate((column) => column.scrollTo(0, 900));
      expect(await columns.evaluateAll((all) => all.map(({ scrollTop }) => scrollTop > 0))).toEqual([
        true,
        false,
      ]);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      // A number leads to its counterpart in the other column, and only that column moves to it.
      await page.reload();
      await expect(columns).toHaveCount(2);
      const number = columns.first().locator('a.passage').last();
      const target = ((await number.getAttribute('href')) ?? '').slice(1);
      await number.click();
      await expect(columns.last().locator(`[id="${target}"]`)).toBeInViewport();
      await page.goBack();
      await page.getByRole('button', { name: 'Scroll each text by itself' }).click();
      await expect(page).not.toHaveURL(/scroll/);
      await expect(columns).toHaveCount(0);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`${page.url().replace(/[?#].*/, '')}?scroll=apart`);
      // On a phone one whole text stands after the other.
      await expect(columns).toHaveCount(2);
      const [one, two] = await columns.evaluateAll((all) =>
        all.map((column) => ({
          top: column.getBoundingClientRect().top,
          bottom: column.getBoundingClientRect().bottom,
          scrolls: column.scrollHeight > column.clientHeight + 1,
          role: column.role,
        })),
      );
      expect(two?.top).toBeGreaterThanOrEqual(one?.bottom ?? Infinity);
      expect([one, two].map((column) => [column?.scrolls, column?.role])).toEqual([
        [false, null],
        [false, null],
      ]);
      await page.getByRole('button', { name: 'One text after the other' }).click();
      await expect(columns).toHaveCount(0);
    },
  );

  test(
    'on a phone the other’s words follow each passage, with script and without, and each says whose it is',
    ONCE,
    async ({ browser, site }) => {
      for (const javaScriptEnabled of [true, false]) {
        const context = await browser.newContext({
          javaScriptEnabled,
          viewport: { width: 360, height: 780 },
        });
        const tab = await context.newPage();
        await tab.goto(site.at(site.one('pair').path));
        await expect(tab.locator('#text-a .cell').first()).toBeHidden();
        const height = await tab.evaluate(() => document.documentElement.scrollHeight);
        await tab.getByRole('heading', { name: 'Both texts' }).click();
        await expect(tab.locator('#text-a .cell').first()).toBeVisible();
        expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(height * 1.5);
        // By number what stands on the page, from top to bottom: each of the left text has its like next.
        const numbers = await tab.evaluate(() =>
          [...document.querySelectorAll('.texts .passage:not(.further)')]
            .map((each) => ({
              y: each.getBoundingClientRect().y,
              says: each.querySelector('i')?.textContent,
              number: each.querySelector('b')?.textContent,
            }))
            .toSorted((one, other) => one.y - other.y),
        );
        const bands = await tab.locator('.band').count();
        expect(numbers).toHaveLength(2 * bands);
        for (let i = 0; i < numbers.length; i += 2) {
          expect(numbers[i]?.number).toBe(numbers[i + 1]?.number);
          expect(numbers[i]?.says).not.toBe(numbers[i + 1]?.says);
        }
        await context.close();
      }
    },
  );

  test(
    'each number stands once in either text, and a passage that its own text has elsewhere says so',
    ONCE,
    async ({ open, page, site }) => {
      let moved = 0;
      for (const { path } of site.pages.filter(({ kind }) => kind === 'pair')) {
        await open(path);
        const bands = await page.locator('.band').count();
        for (const side of ['a', 'b'])
          await expect(page.locator(`#text-${side} .passage:not(.further)`), path).toHaveCount(bands);
        moved += await page.locator('#text-b .moved').count();
        await expect(page.locator('#text-a .moved')).toHaveCount(0);
      }
      expect(moved).toBeGreaterThan(0);
      await open(site.one('pair'));
      const opposite = page.locator('.texts .cell-note.opposite');
      expect(await opposite.count()).toBeGreaterThan(0);
      await expect(opposite.first()).toBeHidden();
    },
  );

  test(
    'the other’s words, told differently or of the same claim, open where one reads, and close again',
    ONCE,
    async ({ open, page, site }) => {
      for (const leads of ['.texts .cell-also a', NOTE]) {
        const link = page.locator(leads).first();
        for (const { path } of site.pages.filter(({ kind }) => kind === 'pair')) {
          await open(path);
          if (await link.isVisible()) break;
        }
        const address = page.url();
        await link.click();
        const twin = page.locator('.texts .twin');
        await expect(twin).toBeVisible();
        // The other's words, as they stand on the page: the link prints some of them, or leads to their passage.
        const words = collapse((await twin.innerText()).replaceAll('→', ''));
        expect(words.length).toBeGreaterThan(8);
        await expect(link).toHaveAttribute('aria-expanded', 'true');
        expect(page.url()).toBe(address);
        await link.click();
        await expect(twin).toHaveCount(0);
      }
    },
  );

  test('the address of a sentence opens the folded texts without script', ONCE, async ({ browser, site }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 780 },
    });
    const tab = await context.newPage();
    const { path } = site.one('pair');
    await tab.goto(site.at(path));
    const sentence = tab.locator('.texts [id^="b-"]').last();
    await expect(sentence).toBeHidden();
    const id = await sentence.getAttribute('id');
    await tab.goto('about:blank');
    await tab.goto(site.at(`${path}#${id}`));
    await expect(sentence).toBeInViewport();
    await context.close();
  });

  test(
    'what ties a passage is told on demand, with script and without, and at one that an address names',
    ONCE,
    async ({ browser, site }) => {
      for (const javaScriptEnabled of [true, false]) {
        const context = await browser.newContext({ javaScriptEnabled });
        const tab = await context.newPage();
        const { path } = site.one('pair');
        await tab.goto(site.at(path));
        const ties = tab.locator('.cell-ties');
        const shown = ties.filter({ visible: true });
        expect(await ties.count()).toBeGreaterThan(0);
        await expect(shown).toHaveCount(0);
        const ways = tab.locator('.texts .to-article');
        await expect(ways.first()).toBeHidden();
        await tab.getByLabel('say why passages are matched').check();
        await expect(shown).toHaveCount(await ties.count());
        await expect(ways.first()).toBeVisible();
        const tied = tab.locator('.cell', { has: ties }).last();
        const named = await tied.locator('[id^="a-"], [id^="b-"]').first().getAttribute('id');
        await tab.goto('about:blank');
        await tab.goto(site.at(`${path}#${named}`));
        await expect(shown).toHaveCount(1);
        await context.close();
      }
    },
  );

  test(
    'differences alone: no passage is left in which nothing is underlined',
    ONCE,
    async ({ open, page, site }) => {
      let alike = 0;
      for (const { path } of site.pages.filter(({ kind }) => kind === 'pair')) {
        await open(path);
        const bands = await page.locator('.band').count();
        await open(`${path}?show=differences`);
        const shown = page.locator('.band').filter({ visible: true });
        alike += bands - (await shown.count());
        // Each row that is left has a marked word on one of its sides.
        const unmarked = await page.evaluate(() => {
          const top = (each: Element) => Math.round(each.getBoundingClientRect().top / 8);
          const cells = [...document.querySelectorAll('.texts .cell')].filter((cell) =>
            cell.checkVisibility(),
          );
          const rows = Map.groupBy(cells, top);
          return [...rows.values()].filter((row) => !row.some((cell) => cell.querySelector('.other, .more')))
            .length;
        });
        expect(unmarked, path).toBe(0);
      }
      expect(alike).toBeGreaterThan(0);
    },
  );

  test('where there is room both texts stand open, also without script', ONCE, async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(site.at(site.one('pair').path));
    for (const side of ['a', 'b'])
      expect(
        await tab
          .locator(`#text-${side} .cell`)
          .last()
          .evaluate((cell) => cell.checkVisibility()),
      ).toBe(true);
    await context.close();
  });

  test(
    'the steps lie over nothing when the page opens, and not over what a step leads to',
    ONCE,
    async ({ open, page, site }) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 780 });
        await open(site.one('pair'));
        const bar = page.locator('.pair-step');
        const below = async (part: Locator) => {
          const [over, under] = [await bar.boundingBox(), await part.boundingBox()];
          return (under?.y ?? Number.NaN) - ((over?.y ?? Number.NaN) + (over?.height ?? Number.NaN));
        };
        expect(await below(page.getByRole('heading', { level: 2 }).first())).toBeGreaterThanOrEqual(0);
        await page.getByRole('button', { name: 'Next difference' }).click();
        await page.getByRole('button', { name: 'Next difference' }).click();
        expect(await below(page.locator('.difference').nth(1))).toBeGreaterThanOrEqual(0);
      }
    },
  );

  test(
    'on a phone the steps stay in sight over differences and texts, and nowhere else',
    ONCE,
    async ({ open, page, site }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await open(site.one('pair'));
      await page.getByRole('heading', { name: 'Both texts' }).click();
      const seenAt = (selector: string) =>
        page.evaluate((to) => {
          const box = document.querySelector(to)?.getBoundingClientRect();
          scrollTo({ top: scrollY + (box?.top ?? 0) + 60, behavior: 'instant' });
          return document.elementFromPoint(40, 20)?.closest('.pair-step') != null;
        }, selector);
      for (const selector of ['.difference', '#text-a']) expect(await seenAt(selector), selector).toBe(true);
      for (const selector of ['[aria-labelledby="only"]', '[aria-labelledby="both"]'])
        expect(await seenAt(selector), selector).toBe(false);
      await page.getByRole('button', { name: 'Previous' }).focus();
      expect(await seenAt('[aria-labelledby="only"]'), 'who tabs to them sees them').toBe(true);
    },
  );

  test('on a phone the address of a sentence opens the folded texts', ONCE, async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const { path } = site.one('pair');
    await open(path);
    const sentence = page.locator('.texts [id^="b-"]').last();
    await expect(sentence).toBeHidden();
    await page.goto(site.at(`${path}#${await sentence.getAttribute('id')}`));
    await expect(sentence).toBeInViewport();
  });

  test(
    'what one alone has shows its first claims, the rest is folded, and a count leads to all',
    ONCE,
    async ({ open, page, site }) => {
      await open(site.one('pair'));
      const list = page.locator('#only-b');
      const items = list.getByRole('listitem').filter({ visible: true });
      await expect(items).toHaveCount(3);
      await page.locator('.pair-counts a[href="#only-b"]').click();
      await expect(list).toBeInViewport();
      const all = Number(/\d+$/u.exec((await list.locator('h3').innerText()).trim())?.[0]);
      await expect(items).toHaveCount(all);
    },
  );

  test('on a phone no word of either text is lost', ONCE, async ({ open, page, site }) => {
    await open(site.one('pair'));
    const wordsOf = () =>
      page
        .locator('.texts')
        .evaluate((texts) =>
          [...texts.querySelectorAll('.words')]
            .filter((each) => each.checkVisibility())
            .map((each) => each.textContent ?? ''),
        );
    const wide = (await wordsOf())
      .map(collapse)
      .map((words) => words.replace(/^Caption |\s?→?in the article of .*$/gu, ''));
    await page.setViewportSize({ width: 360, height: 740 });
    const narrow = (await wordsOf()).map(collapse).join('\n');
    expect(wide.filter((words) => !narrow.includes(words))).toEqual([]);
  });
});

test(
  'of several articles those named in the address are shown, with the rows that two or more of them have',
  ONCE,
  async ({ open, page, site }) => {
    const { path } = site.one('several');
    await open(path);
    const boxes = page.getByRole('group', { name: 'Articles shown' }).getByRole('checkbox');
    const ids = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
    expect(ids.length).toBeGreaterThan(2);
    // The sum is that of the two parts, whose heads count theirs.
    const status = page.locator('[data-part="status"]');
    const [several, twos] = await page
      .locator('.several-part > summary .label')
      .evaluateAll((all) => all.map((label) => parseInt(label.textContent ?? '', 10)));
    await expect(status).toHaveText(
      `${(several ?? 0) + (twos ?? 0)} rows in all, ${several} in three or more`,
    );
    await open(`${path}?with=${ids.slice(0, 2).join(',')}`);
    expect(
      await page
        .locator('.several-cell')
        .filter({ visible: true })
        .evaluateAll((cells) => [...new Set(cells.map((cell) => (cell as HTMLElement).dataset['article']))]),
    ).toEqual(ids.slice(0, 2));
    const rows = page.locator('.several-rows > li').filter({ visible: true });
    const two = await rows.count();
    expect(two).toBeGreaterThan(0);
    await expect(status).toHaveText(`${two} rows that both have`);
    for (const row of await rows.all())
      expect(await row.locator('.several-cell:not(.none, .besides)').filter({ visible: true }).count()).toBe(
        2,
      );
    await boxes.nth(2).check();
    await expect(page).toHaveURL(new RegExp(`\\?with=${ids.slice(0, 3).join(',')}$`));
    expect(await rows.count()).toBeGreaterThan(two);
  },
);
