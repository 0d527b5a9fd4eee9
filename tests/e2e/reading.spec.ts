import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

test.describe('following evidence', { tag: '@once' }, () => {
  test('focuses the sentence, names the page one came from, and goes back to where one was', async ({
    open,
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await open(site.one('claim'));
    const link = page.locator('.proof-links a[href*="/articles/"]').last();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const title = (await page.title()).replace(/ · [^·]*$/u, '');
    await link.click();
    await page.waitForURL(/#s-/u);
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    const back = page.getByRole('link', { name: `Back to: ${title}` });
    await expect(back).toBeVisible();
    await back.click();
    await page.waitForURL(/\/claims\//u);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await expect(page.locator('.way-back')).toHaveCount(0);
  });

  test('a page entered from its top names no way back', async ({ open, page, site }) => {
    await open(site.one('claim'));
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Quotes' }).click();
    await page.waitForURL(/\/quotes\/$/u);
    await expect(page.locator('.way-back')).toHaveCount(0);
  });
});

test.describe('a passage that others tell too', { tag: '@once' }, () => {
  const passage = (page: Page) => page.locator('a.told').nth(3);

  test('opens their words beside it, by key too, and Escape goes back', async ({ open, page, site }) => {
    await open(site.one('article'));
    await passage(page).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'How the others put it' });
    await expect(panel).toBeFocused();
    await expect(panel.locator('li')).not.toHaveCount(0);
    expect(new URL(page.url()).hash).toMatch(/^#n-/u);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(passage(page)).toBeFocused();
  });

  test('opens them in the margin, its own height among theirs', async ({ open, page, site }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(site.one('article'));
    const link = page.locator('a.told').nth(8);
    await link.click();
    await expect(page.locator('.note-panel')).toBeVisible();
    const panel = await page.locator('.note-panel').boundingBox();
    const own = await link.boundingBox();
    expect(panel?.x).toBeGreaterThan((own?.x ?? 0) + (own?.width ?? 0));
    expect(panel?.y).toBeLessThanOrEqual((own?.y ?? 0) + 1);
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(900);
    await page.mouse.wheel(0, 150);
    await expect(page.locator('.note-panel')).toBeInViewport();
  });

  test('of red words opens first what others have in their place', async ({ open, page, site }) => {
    for (const { path } of site.pages.filter(({ kind }) => kind === 'article')) {
      await open(path);
      for (const mark of await page.locator('.s .told mark').all()) {
        await mark.click();
        await expect(page.locator('.note-panel')).toBeVisible();
        const place =
          /m(?<place>\d+)/u.exec((await mark.getAttribute('class')) ?? '')?.groups?.['place'] ?? '';
        const items = page.locator('.note-body > ul > li');
        expect(await items.count()).toBeGreaterThan(0);
        // Each has words in its place, or says that it lacks them; nothing else is underlined.
        for (const item of await items.all())
          if (!(await item.innerText()).includes('does not have these words'))
            expect(await item.locator(`mark.m${place}, mark.proof, a`).count()).toBeGreaterThan(0);
        // Then, folded, who tells the same; and what is on other words of the passage.
        const alike = page.locator('.note-body details', { has: page.getByText(/tells? it too$/u) }).first();
        for (const item of await alike.locator(`li[data-also~="${place}"]`).all())
          await expect(item.locator('.label').first()).toHaveText(
            / · (?:tells it too|tells the marked part|the same words)\s*$/u,
          );
        // No outlet has other words there and tells the same.
        const differing = await items.locator('bdi').allTextContents();
        const telling = await alike.locator('bdi').allTextContents();
        expect(telling.filter((name) => differing.includes(name))).toEqual([]);
        await expect(items.locator(`mark:not(.m${place}, .proof, .still)`)).toHaveCount(0);
        for (const heading of await page.locator('.note-body .notes-on').all())
          await expect(heading.locator('+ li:not(.notes-on)')).toHaveCount(1);
      }
    }
  });

  test('says of each outlet what it does, also where its words stand elsewhere', async ({
    open,
    page,
    site,
  }) => {
    for (const { path } of site.pages.filter(({ kind }) => kind === 'article')) {
      await open(path);
      const entries = page.locator('.theirs > li:not(.label)');
      for (const label of await entries.locator('> .label:first-child').allTextContents())
        expect(label, path).toMatch(/ · \S/u);
      // Of two entries of one outlet the one without words says that it is on a mark.
      for (const label of await entries.filter({ hasNot: page.locator('blockquote') }).allTextContents())
        expect(label, path).not.toContain('tells it too');
      // It is not on the point of a heading above it.
      const headed = page.locator('.theirs > .notes-on ~ li', { hasText: 'tells the marked part' });
      await expect(headed).toHaveCount(0);
    }
  });

  test('has no line where nearly all is told alike, until the reader asks, also without script', async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(site.at(site.one('article').path));
    const line = (of: string) =>
      tab
        .locator(of)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await line('.s .told')).toBe('none');
    expect(await line('.s .told mark')).toBe('underline');
    await tab.getByText('Options').click();
    await tab.getByRole('checkbox', { name: 'Mark what others tell too' }).check();
    expect(await line('.s .told')).toBe('underline');
    await context.close();
  });

  test('leads from one marked place to the next and back', async ({ open, page, site }) => {
    await open(site.one('article'));
    const marks = page.locator('.s .told mark');
    const count = await marks.count();
    const panel = page.getByRole('complementary', { name: 'How the others put it' });
    await page.getByRole('button', { name: `Go through the ${count} places` }).click();
    for (const at of [0, 1, 2]) {
      await expect(panel).toContainText(`Marked place ${at + 1} of ${count}`);
      await expect(marks.nth(at)).toHaveClass(/\bchosen\b/u);
      await expect(marks.nth(at)).toBeInViewport();
      await panel.getByRole('button', { name: 'Next' }).press('Enter');
    }
    await panel.getByRole('button', { name: 'Previous' }).press('Enter');
    await expect(panel).toContainText(`Marked place 3 of ${count}`);
  });

  test('the way through ends at the last marked place, and the keyboard stays where it is', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('article'));
    const marks = page.locator('.s .told mark');
    const count = await marks.count();
    const panel = page.getByRole('complementary', { name: 'How the others put it' });
    const back = panel.getByRole('button', { name: 'Previous' });
    const next = panel.getByRole('button', { name: 'Next' });
    await marks.first().click();
    await expect(back).toBeDisabled();
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(panel).toContainText(`Marked place 1 of ${count}`);
    await expect(next).toBeEnabled();
    await marks.last().click();
    await expect(next).toBeDisabled();
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(panel).toContainText(`Marked place ${count} of ${count}`);
    await expect(next).toBeFocused();
    await expect(back).toBeEnabled();
    await page.getByRole('button', { name: `Go through the ${count} places` }).click();
    await expect(panel).toContainText(`Marked place 1 of ${count}`);
  });

  test('says that any sentence can be chosen, and what opens at one without a mark', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('article'));
    await expect(page.locator('.article-key')).toContainText('Choose a sentence to read theirs.');
    await page.locator('.s .told:not(:has(mark))').first().click();
    await expect(page.locator('.note-head > span')).toHaveText('How the others put it');
  });

  test('a sentence that has no counterpart says so', async ({ open, page, site }) => {
    await open(site.one('article'));
    await page.locator('.text-paragraph .s:not(:has(.told))').first().click();
    await expect(page.locator('.note-body')).toHaveText('No matching passage of the others to show.');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('.note-panel')).toBeHidden();
  });

  test('has an address that opens them again', async ({ open, page, site }) => {
    await open(site.one('article'));
    await passage(page).click();
    await expect(page.locator('.note-panel')).toBeVisible();
    const words = await page.locator('.note-body').innerText();
    await page.goto(page.url());
    await page.reload();
    await expect(page.locator('.note-body')).toHaveText(words, { useInnerText: true });
  });

  test('leads to their words below the text without script, and back', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(site.at(site.one('article').path));
    const link = tab.locator('a.told').nth(3);
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    await expect(tab.locator(`[id="${id}"]`)).toBeHidden();
    await link.click();
    const notes = tab.locator(`[id="${id}"]`);
    await expect(notes).toBeVisible();
    const back = tab
      .locator('.others > p', { has: tab.locator(`a[href="#s-${id.slice(2)}"]`) })
      .getByRole('link');
    await expect(back).toBeInViewport();
    await back.click();
    await expect(link).toBeInViewport();
    await context.close();
  });

  test.describe('in the margin of wide screens', () => {
    test.use({ viewport: { width: 1280, height: 900 } });
    const notes = (page: Page) => page.locator('.margin-note:visible');
    const articles = (site: { pages: readonly { kind: string | null; path: string }[] }) =>
      site.pages.filter(({ kind }) => kind === 'article');

    test('stands what others have, near its place, and the text does not move', async ({ page, site }) => {
      for (const { path } of articles(site)) {
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { value, sources } = entry as PerformanceEntry & {
                value: number;
                sources: readonly { node: Node | null }[];
              };
              // The italics of a caption may come after it was seen.
              if (sources.every(({ node }) => node?.parentElement?.closest('.text-caption'))) continue;
              document.documentElement.dataset.shifts = `${document.documentElement.dataset.shifts ?? ''}${value} `;
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(site.at(path));
        await expect(notes(page).first()).toBeVisible();
        expect(await page.locator('html').getAttribute('data-shifts'), path).toBeNull();
        const before = await page.locator('.text-paragraph').last().boundingBox();
        const boxes = await notes(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
        boxes.forEach((box, i) =>
          expect(box.top, `note ${i} of ${path}`).toBeGreaterThan(boxes[i - 1]?.bottom ?? 0),
        );
        const end = await page.evaluate(
          () => [...document.querySelectorAll('.s')].at(-1)?.getBoundingClientRect().bottom ?? 0,
        );
        // Three lines of the text.
        expect(boxes.at(-1)?.bottom, path).toBeLessThan(end + 92);
        await page.getByText('Options').click();
        await page.getByRole('button', { name: 'Notes in the margin' }).click();
        await expect(page.locator('.margin-note')).toHaveCount(0);
        expect(await page.locator('.text-paragraph').last().boundingBox(), path).toEqual(before);
        await page.evaluate(() => localStorage.clear());
      }
    });

    test('opens their sentences by mouse and by key, and says no words that the panel has not', async ({
      open,
      page,
      site,
    }) => {
      await open(site.one('article'));
      const panel = page.getByRole('complementary', { name: 'How the others put it' });
      for (const note of await notes(page).all()) {
        const said =
          (await note
            .locator('> div')
            .first()
            .evaluate((each) =>
              [...each.childNodes].find(({ nodeType }) => nodeType === 3)?.textContent?.trim(),
            )) ?? '';
        if (!(await note.innerText()).includes('does not have these words')) expect(said).not.toBe('');
        await note.getByRole('button').press('Enter');
        await expect(panel).toBeFocused();
        for (const piece of said.split('…')) await expect(panel).toContainText(piece.trim());
        await page.keyboard.press('Escape');
      }
    });

    test('makes room for what is open, and comes back when it closes', async ({ open, page, site }) => {
      for (const { path } of articles(site)) {
        await open(path);
        await expect(notes(page).first()).toBeVisible();
        const before = await notes(page).count();
        const panel = page.locator('.note-panel');
        await page.locator('.s .told mark').first().click();
        await expect(panel).toBeVisible();
        const boxes = await page
          .locator('.note-panel, .margin-note:visible')
          .evaluateAll((all) =>
            all.map((each) => each.getBoundingClientRect()).toSorted((a, b) => a.top - b.top),
          );
        expect(boxes.length, path).toBeGreaterThan(before / 3);
        boxes.forEach((box, i) => expect(box.top, path).toBeGreaterThan(boxes[i - 1]?.bottom ?? -Infinity));
        await page.keyboard.press('Escape');
        await expect(notes(page)).toHaveCount(before);
      }
    });

    test('is whole or hidden at each step from place to place, below the legend and in the window', async ({
      open,
      page,
      site,
    }) => {
      for (const { path } of articles(site)) {
        await open(path);
        await expect(notes(page).first()).toBeVisible();
        const panel = page.locator('.note-panel');
        const next = panel.getByRole('button', { name: 'Next' });
        const check = async (where: string) => {
          const [above, ...others] = await page
            .locator('.note-panel, .article-key, .margin-note:visible')
            .evaluateAll((all) =>
              all
                .toSorted((a, b) => Number(b.matches('.note-panel')) - Number(a.matches('.note-panel')))
                .map((each) => each.getBoundingClientRect()),
            );
          const { top = 0, bottom = 0 } = above ?? {};
          expect(top, where).toBeGreaterThanOrEqual(0);
          expect(bottom, where).toBeLessThanOrEqual(900);
          for (const other of others) expect(other.bottom < top || other.top > bottom, where).toBe(true);
        };
        await page.locator('.article-key .note-next').click();
        await expect(panel).toBeVisible();
        // A border on each side, and nothing painted outside of it.
        const { borders, shadow } = await panel.evaluate((each) => {
          const style = getComputedStyle(each);
          return { borders: style.borderWidth, shadow: style.boxShadow };
        });
        expect([borders, shadow]).toEqual(['1px', 'none']);
        await check(`${path}, first`);
        await page.getByText('Options').click();
        await expect(async () => check(`${path}, options`)).toPass();
        await page.getByText('Options').click();
        for (let i = 2; (await next.getAttribute('aria-disabled')) === 'false'; i++) {
          await next.click();
          await check(`${path}, ${i}`);
        }
      }
    });

    test('has one form: the words it is about, then outlet by outlet name, words and what is to be known of them', async ({
      open,
      page,
      site,
    }) => {
      const known: string[] = [];
      for (const { path } of articles(site)) {
        await open(path);
        await expect(notes(page).first()).toBeVisible();
        for (const note of await page.locator('.margin-note').all()) {
          await expect(note.locator('> :first-child > mark'), path).toHaveText(/\S/u);
          for (const each of await note.locator('> div').all()) {
            const parts = await each.evaluate(({ childNodes }) =>
              [...childNodes].map((part) => (part instanceof Element ? part.className : '')),
            );
            expect(parts.slice(0, 2), path).toEqual(['label', '']);
            await expect(each.locator('> :first-child .letter').first(), path).toBeAttached();
            if (parts.length > 2) known.push(await each.locator('> :last-child').innerText());
          }
        }
      }
      expect(known).toContainEqual(expect.stringMatching(/^≠\sc/u));
      expect(known).toContain('in the headline');
    });

    test('begins with the question that outlets answer otherwise, and says who gives the same answer', async ({
      page,
      site,
    }) => {
      const asked: string[] = [];
      for (const { path } of articles(site)) {
        await page.goto(site.at(path));
        await expect(notes(page).first()).toBeVisible();
        for (const note of await page.locator('.margin-note').all()) {
          const lines = await note.locator(':scope > :not(button)').allTextContents();
          const isAsked = lines[0]?.trim().endsWith('?') ?? false;
          if (isAsked) asked.push(lines[0] ?? '');
          expect(lines.length, path).toBeGreaterThan(isAsked ? 1 : 0);
          expect(lines.join('\n'), path).not.toMatch(isAsked ? /tells? it too/u : /as here/u);
        }
      }
      expect(asked).not.toEqual([]);
    });

    test('names no outlet both as one with other words and as one that tells it too', async ({
      open,
      page,
      site,
    }) => {
      for (const { path } of articles(site)) {
        await open(path);
        await expect(notes(page).first()).toBeVisible();
        for (const note of await page.locator('.margin-note').all()) {
          const differing = await note
            .locator('bdi')
            .evaluateAll((all) =>
              all.map((name) => name.parentElement?.querySelector('.letter')?.textContent),
            );
          const telling = await note.locator('> p.label .letter').allTextContents();
          expect(
            telling.filter((letter) => differing.includes(letter)),
            path,
          ).toEqual([]);
        }
      }
    });

    test('is away for good once a reader has put it away, and has no place on small screens', async ({
      open,
      page,
      site,
    }) => {
      await open(site.one('article'));
      await expect(notes(page).first()).toBeVisible();
      await page.setViewportSize({ width: 1000, height: 900 });
      await expect(page.locator('.margin-note')).toHaveCount(0);
      await page.setViewportSize({ width: 1280, height: 900 });
      await expect(notes(page).first()).toBeVisible();
      await page.getByText('Options').click();
      const button = page.getByRole('button', { name: 'Notes in the margin' });
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await button.click();
      await page.reload();
      await page.getByText('Options').click();
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      await expect(page.locator('.margin-note')).toHaveCount(0);
      await button.click();
      await expect(notes(page).first()).toBeVisible();
    });
  });
});

test.describe('on a phone', { tag: '@once' }, () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('what opens leaves the passage in sight and more than half of the window free', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('article'));
    const panel = page.locator('.note-panel');
    for (const mark of await page.locator('.s .told mark').all()) {
      await mark.tap();
      await expect(panel).toBeVisible();
      const [covered, own] = [await panel.boundingBox(), await mark.boundingBox()];
      expect(covered?.height).toBeLessThan(780 / 2);
      expect(own?.y).toBeGreaterThanOrEqual(0);
      expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(covered?.y ?? 0);
      await expect(
        page.locator('.note-body mark:visible, .note-body blockquote:visible').first(),
      ).toBeInViewport();
      await panel.getByRole('button', { name: 'Close' }).tap();
      await expect(panel).toBeHidden();
    }
  });

  test('the head of what opens is one row, with targets for thumbs', async ({ open, page, site }) => {
    await open(site.one('article'));
    await page.locator('.s .told mark').last().tap();
    await expect(page.locator('.note-panel')).toBeVisible();
    const head = page.locator('.note-head');
    expect((await head.boundingBox())?.height).toBeLessThanOrEqual(48);
    for (const button of await head.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('the report begins within 330 px', async ({ page, site }) => {
    for (const { path } of site.pages.filter(({ kind }) => kind === 'article')) {
      await page.goto(site.at(path));
      expect((await page.locator('.s').first().boundingBox())?.y, path).toBeLessThanOrEqual(330);
    }
  });

  test('a long sentence is shortened around its marked words, and one tap brings back the whole', async ({
    open,
    page,
    site,
  }) => {
    await open(site.one('article'));
    for (const link of await page.locator('.s .told').all()) {
      await link.tap();
      await expect(page.locator('.note-panel')).toBeVisible();
      const more = page.locator('.note-body').getByRole('button', { name: 'whole sentence' }).first();
      if (!(await more.isVisible())) continue;
      const quote = page.locator('.note-body blockquote:has(button)').first();
      const short = (await quote.locator('a').innerText()).split('…').map((piece) => piece.trim());
      const here = await quote.locator('a').getAttribute('href');
      await more.tap();
      const whole = await page.locator(`.note-body blockquote a[href="${here}"]`).first().innerText();
      for (const piece of short) expect(whole).toContain(piece);
      expect(whole).not.toContain('…');
      return;
    }
    throw new Error('No sentence was shortened.');
  });

  test('an article is its text: all else takes at most two screens', async ({ page, site }) => {
    for (const { path } of site.pages.filter(({ kind }) => kind === 'article')) {
      await page.goto(site.at(path));
      const rest = await page.evaluate(() => {
        const own = [
          ...document.querySelectorAll(
            '.article-text > :is(.text-title, .text-paragraph, .text-turn, .text-heading, .text-caption, .text-standfirst)',
          ),
        ];
        const [first, last] = [own[0], own.at(-1)];
        const text = (last?.getBoundingClientRect().bottom ?? 0) - (first?.getBoundingClientRect().top ?? 0);
        return document.documentElement.scrollHeight - text;
      });
      expect(rest, path).toBeLessThanOrEqual(1500);
    }
  });
});
