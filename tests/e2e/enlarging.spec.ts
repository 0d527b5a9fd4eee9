import AxeBuilder from '@axe-core/playwright';
import type { Page as Tab } from '@playwright/test';
import { expect, KINDS, test } from './site.ts';

// The front is the overview of the one story, as `load.spec.ts` makes sure.
for (const kind of KINDS.filter((each) => each !== 'front')) {
  test(
    `a page of the kind ${kind} can be enlarged and read on a phone: nothing is cut off, targets are large enough`,
    { tag: '@once' },
    async ({ open, page, site }) => {
      await open(site.one(kind));
      // 400 % zoom of a window of 1280 px is one of 320 (WCAG 2.2, 1.4.10); 200 % text is 1.4.4.
      for (const [width, text] of [
        [360, '225%'],
        [360, ''],
        [320, ''],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, text);
        expect(
          await lossesOf(page),
          `at a width of ${width} px${text && ' with text of twice the size'}`,
        ).toEqual([]);
      }
      // Links stand closer together here than on a wide page.
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'], preload: false })
        .setLegacyMode()
        .withRules('target-size')
        .analyze();
      expect(
        violations.flatMap(({ nodes }) => nodes.slice(0, 3).map(({ target }) => target.join(' '))),
        'targets under 24 px',
      ).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
      });
      expect(await lossesOf(page), 'with text of twice the size').toEqual([]);
    },
  );
}

/** What runs out of the window, or is cut off inside an element. */
function lossesOf(page: Tab): Promise<string[]> {
  return page.evaluate(() => {
    const name = (each: Element) =>
      `<${each.tagName.toLowerCase()} class="${each.getAttribute('class') ?? ''}">`;
    const width = document.documentElement.clientWidth;
    // What is there for the ear alone is clipped to nothing on purpose.
    const isUnseen = (each: Element) =>
      each.matches('.skip, svg, [aria-hidden="true"]') ||
      getComputedStyle(each).clipPath === 'inset(50%)' ||
      !each.checkVisibility();
    const shown: Element[] = [];
    const gather = (each: Element) => {
      if (isUnseen(each)) return;
      shown.push(each);
      for (const child of each.children) gather(child);
    };
    for (const child of document.body.children) gather(child);
    const wide =
      document.documentElement.scrollWidth > width
        ? shown
            .filter((each) => each.getBoundingClientRect().right > width + 1)
            .slice(0, 5)
            .map((each) => `${name(each)} ends at ${Math.round(each.getBoundingClientRect().right)}`)
        : [];
    const cut = shown
      .filter(
        (each) =>
          /hidden|clip/.test(getComputedStyle(each).overflowX + getComputedStyle(each).overflowY) &&
          (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1),
      )
      .map((each) => `${name(each)} is cut off`);
    return [
      ...(document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth} px wide`]
        : []),
      ...wide,
      ...cut.slice(0, 5),
    ];
  });
}

test(
  'no outlet’s name is broken inside a word by text of twice the size',
  { tag: '@once' },
  async ({ open, page, site }) => {
    for (const kind of ['overview', 'article', 'pair', 'claims'] as const)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await open(site.one(kind));
        const broken = await page.evaluate(() => {
          document.documentElement.style.fontSize = '225%';
          const names = [...document.querySelectorAll('main :is(.outlet-name, .matrix-name)')].filter(
            // The head of a table that a phone shows as blocks is only heard.
            (name) =>
              name.checkVisibility() && (name.closest('thead')?.getBoundingClientRect().width ?? 2) > 1,
          );
          return names.flatMap((name) => {
            const text = name.firstChild as Text;
            return [...text.data.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              return lines.size > 1 ? [word] : [];
            });
          });
        });
        expect(broken, `${kind} at ${width} px`).toEqual([]);
      }
  },
);
