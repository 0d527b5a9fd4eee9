import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { collapse, expect, test, wordsAndAddresses } from './site.ts';

/** Opens the form that chooses some claims. */
const openForm = (page: Page) => page.locator('.claims-choose > summary').click();

test.describe('the page of claims', { tag: '@once' }, () => {
  test('its ways lead to what they name', async ({ open, page, site }) => {
    await open(site.one('claims'));
    const ways = page.locator('.claims-ways a[href^="#"]');
    expect(await ways.count()).toBeGreaterThan(3);
    for (const way of await ways.all()) {
      const [name = ''] = /^\D+/.exec((await way.textContent()) ?? '') ?? [];
      const target = page.locator(`[id="${(await way.getAttribute('href'))?.slice(1)}"]`);
      await way.click();
      await expect(target).toBeInViewport();
      expect(collapse((await target.textContent()) ?? '').toLowerCase()).toContain(collapse(name).trim());
    }
  });

  test('first stand the claims on which outlets differ; the others by topic, folded, until a list asks for them', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('claims'));
    const rows = page.locator('.matrix-row');
    const shown = rows.filter({ visible: true });
    const differing = await page
      .locator('.matrix-row:is([data-kinds~="differ"], [data-kinds~="contradicted"])')
      .count();
    expect(differing).toBeGreaterThan(0);
    await expect(shown).toHaveCount(differing);
    await expect(shown.first()).toHaveAttribute('data-kinds', /contradicted/);
    const fold = page.locator('.claims-fold').first();
    await fold.locator('summary').click();
    const count = await fold.locator('.matrix-row').count();
    await expect(fold.locator('summary .label')).toHaveText(`${count} claims`);
    await expect(shown).toHaveCount(differing + count);
    await page.locator('a[data-show="all"]').click();
    await expect(shown).toHaveCount(await rows.count());
    // What was open before stays open.
    await page.goBack();
    await expect(shown).toHaveCount(differing + count);
  });

  test('a list and a topic hide the rest, stand in the address, and are undone by going back', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('claims'));
    const rows = page.locator('.matrix-row');
    const shown = async () => ({
      lists: await page.locator('[data-list]:visible').count(),
      rows: await rows.filter({ visible: true }).count(),
    });
    const before = await shown();
    await page.locator('.claims-ways a[data-show="only-one"]').click();
    await expect(page.getByRole('status')).toHaveText(/^\d+ claims shown$/);
    const list = await shown();
    expect(list.lists).toBe(1);
    await expect(page.locator('.claims-ways a[data-show="only-one"]')).toHaveText(
      new RegExp(` ${list.rows}$`),
    );
    await expect(page.getByRole('status')).toHaveText(`${list.rows} claims shown`);
    const topic = (await page.locator('.claims-fold:visible').first().getAttribute('data-topic')) ?? '';
    await openForm(page);
    await page.getByLabel('Topic').selectOption(topic);
    await expect(page.getByRole('status')).toHaveText(/shown: /);
    const both = await shown();
    expect(both.rows).toBeLessThan(list.rows);
    await expect(page.locator('.claims-fold:visible summary .label')).toHaveText(
      `${both.rows} claim${both.rows === 1 ? '' : 's'}`,
    );
    const address = new URL(page.url());
    expect([...address.searchParams]).toEqual([
      ['show', 'only-one'],
      ['topic', topic],
    ]);
    await page.goto(address.href);
    await expect.poll(shown).toEqual(both);
    await page.getByRole('link', { name: 'show everything again' }).click();
    await expect.poll(shown).toEqual(before);
    await page.goBack();
    await expect.poll(shown).toEqual(both);
  });

  test('the address of a topic shows its claims, with script all of them under its name', async ({
    open,
    page,
    site,
    withoutScript,
  }) => {
    await open(site.one('claims'));
    const fold = page.locator('.claims-fold:has(.claims-above)').first();
    const id = (await fold.locator('.claims-topic').getAttribute('id')) ?? '';
    const title = (await fold.locator('h3').textContent()) ?? '';
    const folded = await fold.locator('.matrix-row').count();
    const above = Number(/\d+/.exec((await fold.locator('.claims-above').textContent()) ?? '')?.[0]);
    await page.goto('about:blank');
    await page.goto(`${site.at(site.one('claims').path)}#${id}`);
    await expect(page.locator('.matrix-row').filter({ visible: true })).toHaveCount(folded + above);
    await expect(page.locator('.claims-all h2').filter({ visible: true })).toHaveText([title.trim()]);
    const tab = await withoutScript({ viewport: { width: 360, height: 780 } });
    await tab.goto(`${site.at(site.one('claims').path)}#${id}`);
    await expect(tab.locator(`[id="${id}"] .matrix-row`).first()).toBeInViewport();
    await expect(tab.locator(`.claims-fold:has([id="${id}"]) summary`)).toBeInViewport();
  });

  test('each claim stands once; the address of a list shows it with its heading, with script and without', async ({
    open,
    page,
    site,
    withoutScript,
  }) => {
    await open(site.one('claims'));
    const claims = await page
      .locator('.matrix-row > .matrix-claim a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(claims).size).toBe(claims.length);
    const plain = await withoutScript();
    const phone = await withoutScript({ viewport: { width: 360, height: 780 } });
    for (const tab of [page, plain, phone])
      for (const id of ['differ', 'contradicted', 'less', 'only-one', 'by-all']) {
        await tab.goto('about:blank');
        await tab.goto(`${site.at(site.one('claims').path)}#${id}`);
        await expect(tab.locator(`#${id}`)).toBeInViewport();
        await expect(tab.locator('.claims-all h2').filter({ visible: true })).toHaveCount(1);
        const rows = tab.locator('tbody .matrix-row').filter({ visible: true });
        await expect(rows).toHaveCount(await tab.locator(`tbody [data-kinds~="${id}"]`).count());
        await expect(tab.locator('.claims-sums')).toBeHidden();
      }
  });

  test('an outlet, what it does, and words choose claims, and stand in the address', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('claims'));
    await openForm(page);
    const name = (await page.getByLabel('Outlet').locator('option').nth(2).textContent()) ?? '';
    await page.getByLabel('Outlet').selectOption({ index: 2 });
    // Of an outlet alone, what it has words for; in the list of what one alone reports, what it alone does.
    const own = page.locator('tbody .matrix-row td:nth-child(3) > a').filter({ visible: true });
    await expect(own.and(page.locator(':has([href="#state-s"])'))).toHaveCount(0);
    await page.locator('a[data-show="only-one"]').click();
    const alone = await page.locator('[data-sum="alone"] td:nth-child(3)').textContent();
    await expect(page.getByRole('status')).toHaveText(`${alone} claims shown: ${name.trim()}`);
    await page.getByRole('link', { name: 'show everything again' }).click();
    await page.getByLabel('Outlet').selectOption({ index: 2 });
    await page.getByLabel('does with the claim').selectOption('silent');
    await expect(page.getByRole('status')).toHaveText(/silent$/);
    const rows = page.locator('tbody .matrix-row').filter({ visible: true });
    const shown = await rows.count();
    expect(shown).toBeGreaterThan(0);
    await expect(page.getByRole('status')).toHaveText(`${shown} claims shown: ${name.trim()}, silent`);
    await expect(rows.locator('td:nth-child(3) > a:has([href="#state-s"])')).toHaveCount(shown);
    await expect(page.locator('.claims-all h2').filter({ visible: true })).toHaveText(
      `${name.trim()}, silent`,
    );
    await page.goto(page.url());
    await expect(rows).toHaveCount(shown);
    await page.getByLabel('Words', { exact: true }).fill('no such words');
    await expect(page.getByRole('status')).toHaveText('No claim fits all of this.');
    await page.getByRole('link', { name: 'show everything again' }).click();
    await expect(page).toHaveURL(({ search }) => search === '');
    await page.getByLabel('does with the claim').selectOption('alone is silent');
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.all())
      await expect(row.locator('td > a:has([href="#state-s"])')).toHaveCount(1);
  });

  test('a sign opens its words in place, and from there leads to the claim', async ({ open, page, site }) => {
    await open(site.one('claims'));
    const cell = page.locator('td > a:has([href="#state-r"])').first();
    const address = await cell.evaluate((link: HTMLAnchorElement) => link.pathname);
    await cell.click();
    const words = page.locator('.matrix-words');
    await expect(words.locator('blockquote mark').first()).toBeVisible();
    const shown = await words.locator('blockquote mark').first().innerText();
    await expect(cell).toHaveAttribute('aria-expanded', 'true');
    await cell.press('Escape');
    await expect(words).toHaveCount(0);
    await cell.press('Enter');
    await words.getByRole('link', { name: 'The claim in all reports' }).click();
    await expect(page).toHaveURL((url) => url.pathname === address && url.hash.startsWith('#in-'));
    // Of that outlet, whose words it showed.
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText(shown);
  });

  test('under a resting mouse a sign shows its words, which Escape and leaving take away; nothing moves', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('claims'));
    const cell = page.locator('td:has(> a [href="#state-r"])').first();
    const below = page.locator('.matrix-row').nth(3);
    const distance = async () => ((await below.boundingBox())?.y ?? 0) - ((await cell.boundingBox())?.y ?? 0);
    const before = await distance();
    const beside = page.locator('.matrix-beside');
    await cell.hover();
    await expect(beside.locator('blockquote mark').first()).toBeVisible();
    expect(await distance()).toBe(before);
    // The words can be gone over themselves.
    await beside.hover();
    await expect(beside).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(beside).toHaveCount(0);
    await page.mouse.move(2, 2);
    await cell.hover();
    await expect(beside).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await cell.locator('> a').click();
    await expect(beside).toHaveCount(0);
    await expect(page.locator('.matrix-words blockquote').first()).toBeVisible();
  });

  test('a mouse that rests while the page scrolls below it opens nothing', async ({ open, page, site }) => {
    await open(site.one('claims'));
    const cells = page.locator('.matrix-row td:has(> a)').filter({ visible: true });
    await cells.nth(20).scrollIntoViewIfNeeded();
    const fetched = page.waitForResponse(/act-in-grid/u);
    await cells.nth(20).hover();
    await fetched;
    const rested = page.locator('.matrix td[data-rested]');
    await expect(page.locator('.matrix-beside')).toHaveCount(1);
    // To the next row, below the same mouse.
    const box = await cells.nth(20).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await page.keyboard.press('Escape');
    await page.evaluate(async (by) => {
      scrollBy(0, by);
      await new Promise((resolve) => setTimeout(resolve, 800));
    }, box?.height ?? 40);
    await expect(rested).toHaveCount(0);
    await expect(page.locator('.matrix-beside')).toHaveCount(0);
    // It moves: now the sign is meant.
    await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    await expect(page.locator('.matrix-beside')).toHaveCount(1);
  });

  test('words beside a sign say in one line what the outlet does, and after a comma where', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('claims'));
    await page.locator('td:has(> a [href="#state-c"])').filter({ visible: true }).first().hover();
    const who = page.locator('.matrix-beside .claim-does');
    await expect(who).toHaveText(/^\s*contradicts \p{L}.*, in /u);
    await expect(who.locator('.claim-place .spoken')).toHaveCount(0);
  });

  test('a sign that is opened before the script has come has no words beside it', async ({
    open,
    page,
    site,
  }) => {
    // The pointer comes and clicks while the script is on its way.
    await page.route(/act-in-grid/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await open(site.one('claims'));
    const sign = page.locator('td > a:has([href="#state-r"])').first();
    await sign.click();
    await expect(page.locator('.matrix-words blockquote').first()).toBeVisible();
    // Longer than a mouse has to rest.
    await page.waitForTimeout(800);
    await expect(page.locator('.matrix-beside')).toHaveCount(0);
    // From wherever the focus is.
    await page.locator('.matrix-words blockquote').first().click();
    await page.keyboard.press('Escape');
    await expect(page.locator('.matrix-words')).toHaveCount(0);
  });

  test('what the signs mean is one link away, and the claims of the overview’s questions stand first', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('claims'));
    const order = await page
      .locator('.matrix')
      .first()
      .locator('.matrix-row > th > a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const otherwise = page.locator('.matrix tbody').nth(1).locator('.matrix-row > th > a').first();
    await open(site.one('overview'));
    const asked = await page
      .locator('.answers-differ a[href*="/claims/"]')
      .evaluateAll((all) =>
        all.map((link) => `${new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2)}/`),
      );
    await open(site.one('claims'));
    expect(asked).toContain(order[0]);
    expect(asked).toContain(await otherwise.getAttribute('href'));
    await page.getByRole('link', { name: 'What signs mean' }).click();
    await expect(page.locator('#signs')).toBeInViewport();
  });

  test('in a list the names of the outlets stand once, and nothing is said of how they differ where they do not', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('claims'));
    await page.locator('a[data-show="only-one"]').click();
    await expect(page.locator('.claims-above').first()).toBeHidden();
    const heads = page.locator('.claims-fold:not([hidden]) thead');
    await expect(heads.first()).toBeVisible();
    const heights = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(3);
    for (const height of heights.slice(1)) expect(height).toBeLessThan((heights[0] ?? 0) - 20);
    const named = page.locator('.claims-fold:not([hidden]) thead .matrix-note').first();
    expect(await named.evaluate((cell) => getComputedStyle(cell).fontSize)).toBe('0px');
    await page.locator('.claims-ways a[data-show="differ"]').click();
    const first = page.locator('.matrix').first().locator('thead .matrix-note');
    expect(await first.evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize))).toBeGreaterThan(11);
  });

  test('each table is one tab stop, with arrows within', async ({ open, page, site }) => {
    await open(site.one('claims'));
    const stops = await page
      .locator('a, button, input, select, summary, [tabindex]')
      .evaluateAll(
        (all) => all.filter((each) => (each as HTMLElement).tabIndex >= 0 && each.checkVisibility()).length,
      );
    expect(stops).toBeLessThanOrEqual(200);
    const cells = page.locator('.matrix').first().locator('.matrix-row').first().locator('a');
    await expect(page.locator('.matrix').first().locator('a[tabindex="0"]')).toHaveCount(1);
    await cells.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(cells.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(cells.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    // In the same column: the first of the links in the next note.
    await expect(
      page.locator('.matrix').first().locator('.matrix-row').nth(1).locator('.matrix-note a').first(),
    ).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(cells.first()).toBeFocused();
  });

  test('the number of a way is the number of its rows', async ({ open, page, site }) => {
    await open(site.one('claims'));
    for (const id of ['differ', 'contradicted', 'less', 'only-one', 'by-all', 'all']) {
      const link = await page.locator(`a[href="#${id}"]`).first().textContent();
      const rows = page.locator(id === 'all' ? 'tbody .matrix-row' : `tbody [data-kinds~="${id}"]`);
      expect(link).toMatch(new RegExp(` ${await rows.count()}$`));
    }
  });

  test('the sums are the signs of their column', async ({ open, page, site }) => {
    await open(site.one('claims'));
    const counted = await page.locator('.claims-all').evaluate((all) => {
      const states = [...'rlocs'].map((code) => `#state-${code}`);
      const rows = [...all.querySelectorAll('.matrix-row')].map((row) =>
        [...row.querySelectorAll('td > a use')].map((sign) => sign.getAttribute('href')),
      );
      return states.map((state) =>
        Array.from({ length: rows[0]?.length ?? 0 }, (_, i) => rows.filter((row) => row[i] === state).length),
      );
    });
    const printed = await page
      .locator('.claims-sums tbody tr:not([data-sum="alone"])')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
      );
    expect(printed).toEqual(counted);
    const alone = await page.locator('[data-sum="alone"] td').allTextContents();
    const list = /(\d+)$/.exec((await page.locator('a[href="#only-one"]').textContent()) ?? '')?.[1];
    expect(alone.reduce((all, each) => all + Number(each), 0)).toBe(Number(list));
  });

  test('what a note quotes leads to the sentence that has these words', async ({
    open,
    page,
    site,
    withoutScript,
  }) => {
    await open(site.one('claims'));
    const links = await wordsAndAddresses(page.locator('.matrix-note a'));
    expect(links.length).toBeGreaterThan(50);
    const tab = await withoutScript();
    for (const { words, href } of links.filter((_, i) => i % 12 === 0)) {
      await tab.goto(href);
      await expect(tab.locator(`[id="${new URL(href).hash.slice(1)}"]`)).toContainText(words);
    }
  });

  for (const [size, sticks] of [
    [{ width: 1280, height: 800 }, true],
    [{ width: 1280, height: 400 }, false],
  ] as const) {
    test(`the head of the matrix ${sticks ? 'stays' : 'does not stay'} in sight at ${size.width} × ${size.height}`, async ({
      open,
      page,
      site,
    }) => {
      await page.setViewportSize(size);
      await open(site.one('claims'));
      const head = page.locator('.claims-all thead th').first();
      expect(await head.evaluate((cell) => getComputedStyle(cell).position)).toBe(
        sticks ? 'sticky' : 'static',
      );
      if (!sticks) return;
      await page
        .locator('.claims-all tbody')
        .nth(1)
        .evaluate((part) => part.scrollIntoView());
      await expect(head).toBeInViewport();
      // A twelfth of the window.
      expect((await head.boundingBox())?.height).toBeLessThanOrEqual(64);
    });
  }

  test('on a phone the outlets stay in sight with their names, in two lines that can be read', async ({
    open,
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(site.one('claims'));
    await page
      .locator('.claims-all tbody')
      .nth(1)
      .evaluate((part) => part.scrollIntoView());
    const head = page.locator('.claims-all .matrix').first().locator('thead');
    const box = await head.boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeLessThanOrEqual(56);
    for (const name of await head.locator('.matrix-name').all()) {
      await expect(name).toBeInViewport();
      expect(await name.evaluate((each) => parseFloat(getComputedStyle(each).fontSize))).toBeGreaterThan(11);
    }
    // All signs are explained before the first of them, in two lines, and the lists stand in two lines with the form.
    await page.evaluate(() => scrollTo(0, 0));
    const legend = page.locator('.legend').first();
    await expect(legend.locator('svg').filter({ visible: true })).toHaveCount(5);
    expect((await legend.boundingBox())?.height).toBeLessThan(48);
    const ways = page.locator('.claims-ways a').filter({ visible: true });
    const tops = await ways.evaluateAll((all) => all.map((way) => way.getBoundingClientRect().top));
    expect(tops.length).toBe(6);
    expect(new Set(tops).size).toBe(2);
    const form = await page.locator('.claims-choose').boundingBox();
    expect(Math.abs((form?.y ?? 0) - (tops.at(-1) ?? 0))).toBeLessThan(4);
  });
});

test(
  'on a phone the first claim begins above the middle, and each outlet’s words stand on a line of their own',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(site.one('claims'));
    const first = page.locator('.matrix-row').first();
    expect((await first.boundingBox())?.y).toBeLessThan(430);
    // What the editor notes of it may be of any length.
    for (const part of await first.locator('.matrix-claim, td > a').all())
      await expect(part).toBeInViewport({ ratio: 1 });
    // The word for a sign that is not plain stands on the line of its outlet, with the sign.
    const rows = page.locator('.matrix').first().locator('.matrix-row');
    for (const row of await rows.all()) {
      const differing = row.locator('td > a:not(:has([href="#state-r"], [href="#state-s"]))');
      const words = row.locator('.matrix-note small');
      await expect(words.locator('svg')).toHaveCount(await words.count());
      expect(await words.count()).toBeGreaterThan(0);
      expect(await words.count()).toBeLessThanOrEqual(await differing.count());
    }
    // The word of the most frequent sign stands in the legend; beside the outlet's words it is for those who hear it.
    const frequent = page.locator('.matrix-note a ~ small:has([href="#state-o"])');
    expect(await frequent.count()).toBeGreaterThan(3);
    await expect(frequent.locator('.spoken')).toHaveCount(await frequent.count());
    await expect(page.locator('.matrix-note small:has([href="#state-c"]) .spoken')).toHaveCount(0);
    const lines = await rows
      .first()
      .locator('.matrix-note p')
      .evaluateAll((all) => all.map((line) => line.getBoundingClientRect()).map(({ x, y }) => [x, y]));
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map(([x]) => x)).size).toBe(1);
    expect(new Set(lines.map(([, y]) => y)).size).toBe(lines.length);
    // Links in notes are as high as a finger needs.
    for (const link of (await page.locator('.matrix-note a').all()).slice(0, 6))
      expect(await link.evaluate((each) => each.getClientRects()[0]?.height)).toBeGreaterThanOrEqual(24);
  },
);

test(
  'on a phone the names of the outlets stand over what a search of the claims leaves, and words beside a sign in the window',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(site.one('claims'));
    const row = page.locator('.claims-fold .matrix-row').first();
    await openForm(page);
    await page
      .getByLabel('Words', { exact: true })
      .fill((await row.locator('th').textContent())?.trim() ?? '');
    await expect(page.getByRole('status')).toHaveText(/^1 claim shown/);
    await expect(page.locator('.matrix-name').filter({ visible: true })).toHaveCount(5);
    const head = await page.locator('.claims-fold:not([hidden]) thead').boundingBox();
    expect(head?.width).toBeGreaterThan(300);
    await row.locator('td').last().scrollIntoViewIfNeeded();
    for (const cell of await row.locator('td:has(> a)').all()) {
      await cell.hover();
      const box = await page.locator('.matrix-beside').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      await page.mouse.move(2, 2);
      await expect(page.locator('.matrix-beside')).toHaveCount(0);
    }
  },
);

test(
  'a tap on a sign shows one outlet’s words in less than half of a phone, with the statement in sight',
  { tag: '@once' },
  async ({ browser, site }) => {
    const phone = await browser.newContext({ viewport: { width: 360, height: 780 }, hasTouch: true });
    const tab = await phone.newPage();
    await tab.goto(site.at(site.one('claims').path));
    const row = tab.locator('.matrix-row').nth(7);
    for (const sign of await row.locator('td > a').all()) {
      await sign.tap();
      const words = tab.locator('.matrix-words');
      await expect(words).toBeInViewport({ ratio: 1 });
      await expect(words.locator('.outlet')).toHaveCount(1);
      expect((await words.boundingBox())?.height).toBeLessThan(390);
      const statement = await row.locator('.matrix-claim').boundingBox();
      const head = await tab.locator('.matrix').first().locator('thead').boundingBox();
      expect(statement?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
      await sign.tap();
    }
    // A sentence is cut to what stands around the marked words; the page of the claim has all of it.
    const long = tab.locator('.matrix-words blockquote', { hasText: '…' });
    for (const sign of await tab.locator('.matrix').first().locator('td > a:has([href="#state-r"])').all()) {
      await sign.tap();
      await tab.locator('.matrix-words').waitFor();
      if ((await long.count()) > 0) break;
    }
    const marked = (await long.locator('mark').first().textContent()) ?? '';
    await tab.getByRole('link', { name: 'The claim in all reports' }).tap();
    const whole = tab.locator('.claim-cell:target blockquote').first();
    await expect(whole).toContainText(marked);
    await expect(whole).not.toContainText('…');
    await phone.close();
  },
);

test(
  'without script a sign leads to its outlet on the claim’s page',
  { tag: '@once' },
  async ({ site, withoutScript }) => {
    const tab = await withoutScript();
    await tab.goto(site.at(site.one('claims').path));
    const row = tab.locator('.matrix-row').first();
    for (const i of [0, 1, 4]) {
      await tab.goto(site.at(site.one('claims').path));
      const name = await tab.locator('.matrix').first().locator('.matrix-name').nth(i).textContent();
      await row.locator('td > a').nth(i).click();
      const cell = tab.locator('.claim-cell:has(:target)');
      await expect(cell).toHaveAccessibleName(name?.trim() ?? '');
      await expect(cell).toBeInViewport();
    }
  },
);

test('a sign is named with its outlet and its state', { tag: '@once' }, async ({ open, page, site }) => {
  await open(site.one('claims'));
  const outlets = await page.locator('.matrix').first().locator('.matrix-name').allTextContents();
  for (const [i, sign] of (await page.locator('.matrix-row').first().locator('td > a').all()).entries())
    await expect(sign).toHaveAccessibleName(new RegExp(`^${outlets[i]} [a-z ]+$`));
});

test(
  'the overview shows a few claims and leads to all of them, and its pairs stand by its articles',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await open(site.one('overview'));
    // With the sharpest differences above, eight; none stands there twice.
    const above = page.locator('.answers-differ h3 a');
    const below = page.locator('.matrix .matrix-claim a');
    expect((await above.count()) + (await below.count())).toBe(8);
    const addresses = async (links: typeof above) =>
      links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const shown = [...(await addresses(above)), ...(await addresses(below))];
    expect(new Set(shown).size).toBe(8);
    const pairs = page.locator('.opening-pairs .pair-letters');
    expect(await pairs.count()).toBe(10);
    await expect(pairs.first()).toBeVisible();
    const all = page.getByRole('link', { name: /^See all \d+ claims$/ });
    const count = /\d+/.exec((await all.textContent()) ?? '')?.[0];
    await all.click();
    await expect(page.locator('.matrix-row')).toHaveCount(Number(count));
  },
);

test(
  'each number of what an outlet has alone, and leaves out, leads to so many claims',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await open(site.one('overview'));
    const numbers = page.locator('.alone-each a');
    const all = await numbers.evaluateAll((links) =>
      links.map((link) => [(link as HTMLAnchorElement).href, link.textContent ?? ''] as const),
    );
    expect(all.length).toBeGreaterThan(5);
    for (const [address, text] of all) {
      await page.goto(address);
      const there = new URL(address);
      const claims = there.search
        ? page.locator('.matrix-row')
        : page.locator(`section[aria-labelledby="${there.hash.slice(1)}"] li`);
      await expect(claims.filter({ visible: true })).toHaveCount(Number(/\d+/.exec(text)?.[0]));
    }
  },
);

test(
  'on a phone two screens of the front say what most report and where they differ; what repeats is left out',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(site.one('overview'));
    const common = await page.locator('.answers-common').boundingBox();
    const questions = page.locator('.answers-differ article h3');
    expect(await questions.count()).toBe(3);
    const third = await questions.nth(2).boundingBox();
    expect(common?.y).toBeLessThan(780);
    // How many claims each outlet reports, on the line of its name.
    for (const outlet of await page.locator('.opening-list a').all()) {
      const [name, count] = [
        await outlet.locator('.outlet-name').boundingBox(),
        await outlet.locator('.opening-count').boundingBox(),
      ];
      expect(Math.abs((name?.y ?? 0) - (count?.y ?? Infinity))).toBeLessThan(12);
    }
    expect(third?.y).toBeGreaterThan(common?.y ?? Infinity);
    // What four of five report has three claims, each with what the fifth does.
    await expect(page.locator('.answers-apart')).toHaveCount(3);
    await expect(page.locator('.answers-apart').last()).toBeVisible();
    // The second difference has the whole sentence that two words are about.
    expect((third?.y ?? Infinity) + (third?.height ?? 0)).toBeLessThan(2.25 * 780);
    // The navigation of the page has the others.
    const ways = page.locator('.ways-on a').filter({ visible: true });
    const above = await page
      .locator('.masthead a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(await ways.count()).toBeGreaterThan(0);
    for (const way of await ways.all())
      expect(above).not.toContain(await way.evaluate((link: HTMLAnchorElement) => link.href));
    // Signs, and how they differ, as on a wide screen.
    await expect(page.locator('.matrix .matrix-row').first()).toBeVisible();
    const notes = page.locator('.matrix .matrix-row .matrix-note').filter({ hasText: /\S/u });
    await expect(notes.first()).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(notes.first()).toBeVisible();
    await expect(page.locator('.answers-apart').first()).toBeVisible();
  },
);

test(
  'on a phone the front says where each outlet is at home, how much it reports, and what all but one report',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(site.one('overview'));
    const lines = page.locator('.opening-list > li');
    const texts = async () => (await lines.allInnerTexts()).map(collapse);
    const wide = await texts();
    expect(wide.length).toBe(5);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await texts()).toEqual(wide);
    for (const line of await lines.all()) expect((await line.boundingBox())?.height).toBeLessThan(44);
    for (const text of wide) expect(text).toMatch(/(?:\d+ \p{Lu}\p{Ll}{2,3}|day unknown) ?\d+$/u);
    // How much is shared: all sentences, and a bar as wide as the screen below its row.
    const row = page.locator('.shares tbody tr').first();
    await expect(row.locator('.shares-all')).toBeVisible();
    expect((await row.locator('svg').boundingBox())?.width).toBeGreaterThan(300);
    // All numbers of a row stand in one line.
    const tops = await row
      .locator('td:not(.shares-bar)')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    expect(tops.length).toBe(4);
    expect(new Set(tops).size).toBe(1);
    await expect(page.locator('.opening-line')).toHaveText(/of \d+\..+ are not counted\.\s*$/);
    await expect(page.locator('.answers-common h3').nth(1)).toBeVisible();
  },
);

test(
  'a claim’s page has the outlets with words first, then the silent ones together',
  { tag: '@once' },
  async ({ open, page, site }) => {
    const mixed = site.pages.find(
      ({ kind, html }) =>
        kind === 'claim' &&
        /data-state="silent"/u.test(html.replace(/<use[^>]*>/gu, '')) &&
        html.includes('class="claim-proof"'),
    );
    await open(mixed?.path ?? '');
    const states = await page
      .locator('.claim-cell')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['state']));
    expect(states).toContain('silent');
    expect(states).toEqual(states.toSorted((a, b) => Number(a === 'silent') - Number(b === 'silent')));
    // Each keeps its address.
    await expect(page.locator('.claim-silent .claim-cell .place-link').first()).toHaveAttribute(
      'href',
      /^#in-/u,
    );
  },
);

test('a sign of silence opens with its word', { tag: '@once' }, async ({ open, page, site }) => {
  await open(site.one('claims'));
  const sign = page.locator('.matrix td > a:has([href="#state-s"])').filter({ visible: true }).first();
  await sign.click();
  await expect(page.locator('.matrix-words .matrix-who')).toHaveText(/silent$/);
  await expect(page.locator('.matrix-words .state')).toHaveCount(1);
});

test('a silent cell opens its nearest sentences without script, and each leads to its sentence', async ({
  site,
  withoutScript,
}) => {
  const tab = await withoutScript();
  const silent = site.pages.find(({ kind, html }) => kind === 'claim' && html.includes('class="nearest"'));
  await tab.goto(site.at(silent?.path ?? ''));
  const details = tab.locator('details.nearest').first();
  await details.locator('summary').click();
  const link = details.locator('a').first();
  await expect(link).toBeVisible();
  const words = collapse((await link.textContent()) ?? '');
  await link.click();
  const { hash } = new URL(tab.url());
  expect(collapse((await tab.locator(`[id="${hash.slice(1)}"]`).textContent()) ?? '')).toBe(words);
});

test(
  'how each report begins and the weightiest claims stand open on a phone',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(site.one('overview'));
    await expect(page.locator('.beginnings .beginning-first').first()).toBeVisible();
    // Where else they differ comes first.
    const topOf = async (part: string) => (await page.locator(part).first().boundingBox())?.y ?? NaN;
    expect(await topOf('.matrix')).toBeLessThan(await topOf('.beginnings'));
    await page.setViewportSize({ width: 1280, height: 800 });
    const cells = await page
      .locator('.beginnings > li')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    expect(cells.length).toBe(5);
    expect(new Set(cells).size).toBe(1);
    await expect(page.locator('.matrix .matrix-row').first()).toBeVisible();
  },
);

test(
  'that a copy has no headline stands clear of the sentence, and the timeline explains only its own signs',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await open(site.one('overview'));
    const paddings = await page
      .locator('.beginning-none')
      .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).paddingBottom)));
    expect(paddings).not.toEqual([]);
    for (const padding of paddings) expect(padding).toBeGreaterThanOrEqual(4);
    const fold = page.locator('details:has(#timeline)');
    const signsIn = async (part: string) =>
      new Set(
        await fold.locator(`${part} use`).evaluateAll((all) => all.map((each) => each.getAttribute('href'))),
      );
    expect(await signsIn('.legend')).toEqual(await signsIn('.timeline-slots'));
    const dots = await fold.locator('.timeline-slots .timeline-none').count();
    await expect(fold.locator('.legend .timeline-none')).toHaveCount(Math.min(1, dots));
  },
);

test('how much is shared is said in numbers that add up, on a phone too', async ({ open, page, site }) => {
  await open(site.one('overview'));
  const rows = page.getByRole('table', { name: 'How much is shared' }).locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(1);
  for (const row of await rows.all()) {
    const [all = 0, ...parts] = (await row.locator('td:not(.shares-bar)').allInnerTexts()).map(Number);
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(all);
    expect(all).toBeGreaterThan(0);
  }
  expect(await page.locator('.shares [style]').count()).toBe(0);
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(rows.first().locator('td').nth(1)).toBeVisible();
  await expect(rows.first().locator('svg')).toBeVisible();
});

test(
  'the ways on stand beside the differences where there is room, and below them elsewhere',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(site.one('overview'));
    const boxes = async () => [
      (await page.locator('.ways-on').boundingBox())!,
      (await page.locator('.answers-differ').boundingBox())!,
    ];
    const [ways, differ] = await boxes();
    expect(ways!.x + ways!.width).toBeLessThan(differ!.x);
    expect(ways!.y + ways!.height).toBeLessThanOrEqual(differ!.y + differ!.height + 1);
    await page.setViewportSize({ width: 360, height: 780 });
    const [below, above] = await boxes();
    expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height);
  },
);

test(
  'what stands around evidence opens without script, the words marked in it',
  { tag: '@once' },
  async ({ site, withoutScript }) => {
    const tab = await withoutScript();
    await tab.goto(site.at(site.one('claim').path));
    const proof = tab.locator('.claim-proof', { has: tab.locator('details.claim-context') }).first();
    const words = await proof.locator('blockquote mark').first().textContent();
    await proof.locator('summary').click();
    await expect(proof.locator('details mark').first()).toBeVisible();
    expect(await proof.locator('details mark').first().textContent()).toBe(words);
  },
);

test(
  'names and numbers as printed: no fault for helpers, no scroll sideways, links to sentences that hold the words',
  { tag: '@once' },
  async ({ open, page, site }) => {
    const { path } = site.one('as-printed');
    await page.setViewportSize({ width: 360, height: 800 });
    await open(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    const links = (await wordsAndAddresses(page.locator('.printed li a'))).slice(0, 8);
    expect(links.length).toBeGreaterThan(2);
    for (const { words, href } of links) {
      await page.goto(href);
      await expect(page.locator(`[id="${new URL(href).hash.slice(1)}"]`)).toContainText(words);
    }
  },
);
