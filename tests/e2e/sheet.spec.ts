import type { Page as Tab } from '@playwright/test';
import { collapse, expect, test } from './site.ts';

const ONCE = { tag: '@once' };
const matrix = (page: Tab) => page.getByRole('table', { name: 'A matrix to fill in' });
const shownRows = (page: Tab) => matrix(page).locator('tbody tr:not([hidden])');

test(
  'what a teacher ticks is on the sheet, with its question and keys, and in the address',
  ONCE,
  async ({ open, page, site }) => {
    await open(site.one('sheet'));
    const usual = await shownRows(page).count();
    await page.getByText('Choose what is on the sheet').click();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(matrix(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'What is the difference?' })).toBeHidden();
    await expect(page.getByText('Show the answer key')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Find the changed words' })).toBeHidden();
    // One that the usual sheet lacks, and that has a question.
    const ids = await page
      .locator('.sheet-task .sheet-questions > li')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['pick']));
    const boxes = page.locator('sheet-choice input[data-of="claim"]');
    const unusual = await boxes.evaluateAll((all) =>
      (all as HTMLInputElement[]).filter(({ defaultChecked }) => !defaultChecked).map(({ value }) => value),
    );
    // And on which two reports differ of which a reader is asked.
    const read = await page
      .locator('.sheet-key .sheet-readers ul > li')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['pick']));
    const id = unusual.find((each) => ids.includes(each) && read.includes(each)) ?? '';
    // Topics are folded, with what is ticked of each.
    const box = page.locator(`sheet-choice input[value="${id}"]`);
    await expect(box).toBeHidden();
    const topic = page.locator('sheet-choice fieldset').filter({ has: page.locator(`input[value="${id}"]`) });
    await expect(topic.locator('[data-part="ticked"]')).toHaveText(/^0 of \d+$/);
    await topic.locator('summary').click();
    await box.check();
    await expect(topic.locator('[data-part="ticked"]')).toHaveText(/^1 of \d+$/);
    await expect(page).toHaveURL(new RegExp(`\\?c=${id}$`));
    await expect(shownRows(page)).toHaveCount(1);
    await expect(page.locator('.sheet-task .sheet-questions > li:visible')).toHaveCount(1);
    // Questions and keys go by the number of the claim on this sheet, that of the readers with its words.
    const statement = (await shownRows(page).locator('th').innerText()).trim();
    const numbers = page.locator('.sheet-number').filter({ visible: true });
    expect(new Set(await numbers.allInnerTexts())).toEqual(new Set(['1']));
    await expect(page.getByRole('status')).toHaveText('1 claim (1 question), 0 quotations');
    // What a reader of one report alone would not know is of this claim alone, in the questions and in their key.
    const answers = page.locator('.sheet-key .sheet-readers ul > li:not([hidden])');
    expect(
      new Set(await answers.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['pick']))),
    ).toEqual(new Set([id]));
    expect(new Set((await answers.allTextContents()).map(collapse))).toEqual(
      new Set([`1. ${collapse(statement)}`]),
    );
    const asking = page.locator('.sheet-task .sheet-readers > li:visible');
    await page.getByText('Show the answer key').click();
    await expect(asking).toHaveCount(await page.locator('.sheet-key .sheet-readers > li:visible').count());
    expect(await asking.count()).toBeGreaterThan(0);
    const quotation = page.locator('sheet-choice input[data-of="quotation"]').first();
    const quotations = page
      .locator('sheet-choice fieldset')
      .filter({ has: page.locator('[data-of="quotation"]') });
    await quotations.first().locator('summary').click();
    await quotation.check();
    await page.reload();
    await expect(shownRows(page)).toHaveCount(1);
    await expect(page.locator('.sheet-task .sheet-exercises > li:visible')).toHaveCount(1);
    await page.getByText('Choose what is on the sheet').click();
    await page.getByRole('button', { name: 'As suggested' }).click();
    await expect(page).not.toHaveURL(/\?/);
    await expect(shownRows(page)).toHaveCount(usual);
    // For one lesson: half of these claims, and no quotation.
    await page.getByRole('button', { name: 'For one lesson' }).click();
    await expect(shownRows(page)).toHaveCount(5);
    await expect(page.locator('.sheet-task .sheet-exercises > li:visible')).toHaveCount(0);
    await expect(page).toHaveURL(/\?c=/);
  },
);

test(
  'a claim says beside its box if it has a question; those come first',
  ONCE,
  async ({ open, page, site }) => {
    await open(site.one('sheet'));
    const wrong = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLInputElement>('sheet-choice input[data-of="claim"]')].filter(
          (box) =>
            /\(with a question\)$/.test(box.closest('label')?.textContent?.trim() ?? '') !==
            (document.querySelector(`.sheet-task .sheet-questions > [data-pick="${box.value}"]`) !== null),
        ).length,
    );
    expect(wrong).toBe(0);
    // Folded, each group says how many.
    const groups = page.locator('sheet-choice fieldset').filter({ has: page.locator('[data-of="claim"]') });
    for (const group of await groups.all()) {
      const signs = await group
        .locator('label')
        .evaluateAll((all) => all.map((each) => each.querySelector('.sheet-asks')?.textContent === '?'));
      expect(signs).toEqual(signs.toSorted((a, b) => Number(b) - Number(a)));
      const number = signs.filter(Boolean).length;
      const summary = group.locator('summary');
      if (number === 0) await expect(summary).not.toContainText('question');
      else await expect(summary).toContainText(`· ${number} question`);
    }
  },
);

test(
  'numbers run in the order in which they stand, in the matrix, the questions and the keys',
  ONCE,
  async ({ open, page, site }) => {
    await open(site.one('sheet'));
    const lists = await page.evaluate(() =>
      [...document.querySelectorAll('.sheet-questions, .sheet-readers ul')].map((list) =>
        [...list.querySelectorAll<HTMLElement>(':scope > li:not([hidden])')].map((each) =>
          parseInt((each.querySelector('.sheet-number') ?? each).textContent, 10),
        ),
      ),
    );
    expect(lists.filter(({ length }) => length > 2).length).toBeGreaterThan(1);
    for (const list of lists) expect(list).toEqual(list.toSorted((a, b) => a - b));
  },
);

test('only tasks, only keys, and large, without JavaScript too', ONCE, async ({ browser, site }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  // An address with a choice shows the whole sheet.
  await page.goto(`${site.at(site.one('sheet').path)}?c=nothing`);
  await expect(page.locator('sheet-choice details').first()).toBeHidden();
  await expect(page.locator('sheet-choice button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.sheet-steps noscript b')).toBeVisible();
  await expect(matrix(page)).toBeVisible();
  const size = await matrix(page).evaluate((table) => parseFloat(getComputedStyle(table).fontSize));
  await page.getByRole('link', { name: 'key only' }).click();
  await expect(matrix(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Key: who reports what' })).toBeVisible();
  await page.getByRole('link', { name: 'tasks', exact: true }).click();
  await expect(matrix(page)).toBeVisible();
  await expect(page.getByText('Show the answer key')).toBeHidden();
  await page.getByRole('link', { name: 'large type' }).click();
  expect(
    await matrix(page).evaluate((table) => parseFloat(getComputedStyle(table).fontSize)),
  ).toBeGreaterThan(size * 1.4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await plain.close();
});

test(
  'two steps, and the sheet begins on the first screen; the second opens the key below',
  ONCE,
  async ({ open, page, site }) => {
    for (const [width, height, most] of [
      [360, 780, 520],
      [1280, 900, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(site.one('sheet'));
      const steps = page.getByRole('list', { name: 'How to use the sheet' }).getByRole('listitem');
      await expect(steps).toHaveText([
        /Choose what is on the sheet[^]*claims/u,
        /Print or project[^]*tasks[^]*tasks and key[^]*key only[^]*large type[^]*Show the key below/u,
      ]);
      const task = await page.locator('.sheet-task').first().boundingBox();
      expect(task?.y).toBeLessThanOrEqual(most);
    }
    const key = page.getByRole('heading', { name: 'Key: who reports what' });
    await expect(key).toBeHidden();
    await page.getByRole('link', { name: 'Show the key below' }).click();
    await expect(key).toBeInViewport();
  },
);

test(
  'a pupil sees what each sign means, and the key what each of its own does, whatever is chosen',
  ONCE,
  async ({ open, page, site }) => {
    await open(site.one('sheet'));
    const wordsOf = (part: string) => page.locator(`${part} [data-sign]:not([hidden]) .state-word`);
    await expect(wordsOf('.sheet-task')).toHaveText([
      'reports',
      'less specific',
      'words it otherwise',
      'contradicts',
      'silent',
    ]);
    for (const sign of await page.locator('.sheet-task [data-sign]').all())
      await expect(sign).toHaveText(/: \S/u);
    const statesIn = async (part: string) =>
      new Set(
        await page
          .locator(`.sheet-key ${part} .state`)
          .evaluateAll((all) => all.map((each) => (each as SVGElement).dataset['state'])),
      );
    const explained = '[data-sign]:not([hidden])';
    expect(await statesIn(explained)).toEqual(await statesIn('tr:not([hidden])'));
    // A claim that has fewer signs.
    const id = await page
      .locator('.sheet-key tbody tr')
      .evaluateAll(
        (rows) =>
          (
            rows.find(
              (row) =>
                new Set(
                  [...row.querySelectorAll<SVGElement>('.state')].map(({ dataset }) => dataset['state']),
                ).size === 2,
            ) as HTMLElement
          ).dataset['pick'],
      );
    await page.goto(`${site.at(site.one('sheet').path)}?c=${id}`);
    await expect(page.locator('.sheet-key tbody tr:not([hidden])')).toHaveCount(1);
    expect((await statesIn(explained)).size).toBe(2);
    expect(await statesIn(explained)).toEqual(await statesIn('tr:not([hidden])'));
  },
);

test(
  'a quotation to choose is known by the words of the page of quotes, and its printings by names',
  ONCE,
  async ({ open, page, site }) => {
    await open(site.one('quotes'));
    const listed = (await page.locator('.quote-list li a').allTextContents()).map((text) =>
      collapse(text).replaceAll(/^“|”$/gu, ''),
    );
    await open(site.one('sheet'));
    const lines = page.locator('sheet-choice label:has([data-of="quotation"])');
    const offered = (await lines.locator('q').allTextContents()).map(collapse);
    expect(offered.length).toBeGreaterThan(10);
    // In the order of that page, too.
    expect(offered).toEqual(listed.filter((heading) => offered.includes(heading)));
    for (const line of await lines.allTextContents()) expect(line).toMatch(/^\s*\p{L}[^:]+: /u);
    const names = await matrix(page).locator('.sheet-name').allTextContents();
    for (const printing of await page.locator('.sheet-printing').allTextContents())
      expect(names.some((name) => printing.includes(`${name.trim()}:`))).toBe(true);
  },
);

test(
  'the answers to the questions are the cells of the filled matrix',
  ONCE,
  async ({ open, page, site }) => {
    await open(site.one('sheet'));
    const wrong = await page.evaluate(() => {
      const asked = [...document.querySelectorAll<HTMLElement>('.sheet-task .sheet-questions > li')];
      return asked.flatMap((item) => {
        const id = item.dataset['pick'] ?? '';
        const lettersIn = (selector: string, from: ParentNode = document) =>
          [...from.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
        const shown = new Set(lettersIn('.sheet-words .letter', item));
        const answers = lettersIn(`.sheet-key .sheet-questions > li[data-pick="${id}"] .letter`);
        const letters = lettersIn('.sheet-key .sheet-outlet .letter');
        const cells = new Map(
          [...document.querySelectorAll(`.sheet-key tr[data-pick="${id}"] td`)].map((cell, i) => [
            letters[i] ?? '',
            cell.querySelector('.state')?.getAttribute('data-state') ?? '',
          ]),
        );
        // The key names nobody else, in its sentences either.
        const says = document.querySelector(`.sheet-key .sheet-questions > li[data-pick="${id}"] > div`);
        const verdict = [...(says?.childNodes ?? [])].filter((node) => node instanceof Text);
        const others = [...document.querySelectorAll('.sheet-key .sheet-outlet')].filter((outlet) => {
          const name = outlet.querySelector('.sheet-name')?.textContent.trim() ?? '';
          const letter = outlet.querySelector('.letter')?.textContent ?? '';
          return !shown.has(letter) && verdict.some(({ data }) => data.includes(name));
        });
        if (others.length > 0) return [`${id}: another outlet in the key`];
        // Who prints the words that are shown is answered for once, and none of them is silent.
        const isRight =
          shown.size > 0 &&
          answers.toSorted().join() === [...shown].toSorted().join() &&
          answers.every((letter) => !['', 'silent'].includes(cells.get(letter) ?? ''));
        return isRight ? [] : [`${id}: ${answers.join()} / ${[...shown].join()}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(await page.locator('.sheet-task .sheet-questions > li').count()).toBeGreaterThan(15);
  },
);

test(
  'a box finds what can be chosen, quotations of several outlets too',
  ONCE,
  async ({ open, page, site }) => {
    await open(site.one('sheet'));
    await page.getByText('Choose what is on the sheet').click();
    const boxes = page.locator('sheet-choice label:has(input[type="checkbox"]):visible');
    await expect(boxes).toHaveCount(0);
    const all = await page.locator('sheet-choice input[type="checkbox"]').count();
    const quotations = page.getByRole('group', { name: 'Quotations in several outlets' });
    const words = ((await quotations.locator('q').last().textContent()) ?? '')
      .split(/\s+/u)
      .slice(0, 3)
      .join(' ');
    await page.getByRole('searchbox', { name: 'Find a claim or a quotation' }).fill(words);
    await expect.poll(() => boxes.count()).toBeGreaterThan(0);
    expect(await boxes.count()).toBeLessThan(all / 2);
    const last = quotations.getByRole('checkbox').last();
    // What is found opens.
    await last.check();
    await expect(page).toHaveURL(new RegExp(`[=,]${await last.inputValue()}(?:,|$)`));
    await expect(
      page.locator(`.sheet-task [data-pick="${await last.inputValue()}"] .sheet-printing`).nth(1),
    ).toBeVisible();
  },
);

test(
  'on a phone questions stand open as elsewhere, and one fold has the keys',
  ONCE,
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(site.one('sheet'));
    await expect(page.locator('.sheet-task .sheet-questions > li:not([hidden])').first()).toBeVisible();
    await expect(page.locator('.sheet-task .sheet-exercises > li:not([hidden])').first()).toBeVisible();
    const keys = page.locator('.sheet-key > h2').first();
    await expect(keys).toBeHidden();
    // Ways and buttons take one row each, these with the name of their step.
    for (const row of ['.sheet-ways:has(#large) a', '.sheet-does button', '.sheet-presets button']) {
      const tops = await page
        .locator(row)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
      expect(tops.length).toBeGreaterThan(1);
      expect(new Set(tops).size).toBe(1);
    }
    // An answer of a word has one ruled line, that of a sentence two.
    const linesOf = (item: string) =>
      page
        .locator(`.sheet-task ${item}`)
        .first()
        .evaluate((each) => {
          const { borderTopWidth, borderBottomWidth } = getComputedStyle(each, '::after');
          return [borderTopWidth, borderBottomWidth];
        });
    const question = '.sheet-questions > li:not([hidden])';
    expect(await linesOf(`${question}:not(.sheet-long) > div`)).toEqual(['1px', '0px']);
    expect(await linesOf(`${question}.sheet-long:has(strong:text("true?")) > div`)).toEqual(['1px', '1px']);
    expect(await linesOf('.sheet-readers > li')).toEqual(['1px', '0px']);
    await expect(page.locator('main details > summary').filter({ visible: true })).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    await expect(keys).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByText('Show the answer key').click();
    await expect(keys).toBeVisible();
  },
);

test(
  'on a phone the choice leaves the sheet in reach, and its box looks like one',
  ONCE,
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(site.one('sheet'));
    await page.getByText('Choose what is on the sheet').click();
    const topic = page.locator('sheet-choice fieldset').first();
    await expect(topic.locator('summary')).toBeVisible();
    const before = () =>
      page
        .locator('.sheet-task')
        .first()
        .evaluate((task) => task.getBoundingClientRect().top + scrollY);
    // All topics are on the first screen, and the sheet is in reach.
    const last = await page.locator('sheet-choice fieldset').last().boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(800);
    expect(await before()).toBeLessThanOrEqual(960);
    const box = page.getByRole('searchbox', { name: 'Find a claim or a quotation' });
    const [frame, label] = [
      await box.boundingBox(),
      await page.locator('label[for="sheet-find"]').boundingBox(),
    ];
    expect(frame?.y).toBeGreaterThanOrEqual((label?.y ?? 0) + (label?.height ?? 0));
    expect(await box.evaluate((each) => getComputedStyle(each).borderTopStyle)).toBe('solid');
    // An open topic scrolls in itself, and nothing stays over its claims.
    await topic.locator('summary').click();
    await expect(topic.getByRole('checkbox').first()).toBeVisible();
    expect(await before()).toBeLessThanOrEqual(960 + 360);
    expect(await page.locator('.sheet-count').evaluate((each) => getComputedStyle(each).position)).toBe(
      'static',
    );
  },
);

test(
  'on a phone the names of the outlets stay above the boxes, no smaller than other labels',
  ONCE,
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(site.one('sheet'));
    await shownRows(page)
      .nth(8)
      .evaluate((row) => row.scrollIntoView());
    for (const name of await matrix(page).locator('.sheet-name').all()) {
      await expect(name).toBeInViewport();
      expect(await name.evaluate((each) => parseFloat(getComputedStyle(each).fontSize))).toBeGreaterThan(12);
    }
  },
);

test(
  'the finder knows every printing of a quotation, and words written as one',
  ONCE,
  async ({ open, page, site }) => {
    await open(site.one('sheet'));
    await page.getByText('Choose what is on the sheet').click();
    // Two words side by side in a printing with which the line of its quotation does not begin.
    const wanted = await page.evaluate(() => {
      const items = document.querySelectorAll<HTMLElement>('.sheet-task .sheet-exercises > li');
      for (const item of items) {
        const label = document.querySelector(`sheet-choice label:has([value="${item.dataset['pick']}"])`);
        const begins = (label?.textContent ?? '').toLowerCase();
        for (const printed of item.querySelectorAll('.sheet-printing q')) {
          const found = printed.textContent.match(/[a-z]{4,}(?= [a-z]{4,})/gu) ?? [];
          for (const one of found) {
            const two = printed.textContent.split(`${one} `)[1]?.match(/^[a-z]{4,}/u)?.[0] ?? '';
            if (two !== '' && !begins.includes(one) && !begins.includes(two))
              return { id: item.dataset['pick'] ?? '', one, two };
          }
        }
      }
      return null;
    });
    expect(wanted).not.toBeNull();
    const line = page.locator(`sheet-choice label:has([value="${wanted?.id}"])`);
    const box = page.getByRole('searchbox', { name: 'Find a claim or a quotation' });
    await box.fill(`${wanted?.one} ${wanted?.two}`);
    await expect(line).toBeVisible();
    await box.fill(`${wanted?.one}${wanted?.two}`);
    await expect(line).toBeVisible();
    await box.fill('zzzz');
    await expect(line).toBeHidden();
  },
);
