import type { Page as Tab } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, KINDS, test } from './site.ts';

/**
 * What a reader of the accessibility tree meets on each kind of page, in this order, whatever the story. Kept short: what
 * stands between is free to change.
 */
const OVERVIEW = `
- main:
  - heading [level=1]
  - list
  - region "What most of them report":
    - heading [level=2]
    - heading [level=3]
    - list
  - region "Where they differ most sharply":
    - article:
      - heading [level=3]
      - list
  - navigation "Ways on"
  - region "Who reports what":
    - heading [level=2]
    - table "Which outlet reports which claim":
      - rowgroup:
        - row:
          - columnheader "Claim"
  - region "How much is shared":
    - img
  - region "What happened when":
    - img
    - list
  - region "Two side by side":
    - list`;
const inside = (...lines: readonly string[]) =>
  ['- main:', '  - navigation "Where you are"', ...lines.map((line) => `  ${line}`)].join('\n');

const TREES: Readonly<Record<Exclude<(typeof KINDS)[number], 'front'>, string>> = {
  overview: OVERVIEW,
  article: inside(
    '- heading [level=1]',
    '- term',
    '- definition',
    '- list "How the others put it":',
    '  - listitem',
  ),
  pair: inside('- heading [level=1]', '- region:', '  - heading [level=2]'),
  several: inside(
    '- heading "Side by side" [level=1]',
    '- region "Two in full":',
    '  - list',
    '- region "Several in rows":',
    '  - heading [level=2]',
    '  - group "Articles shown":',
    '    - checkbox',
    '  - group',
  ),
  claims: inside(
    '- heading "Who reports what" [level=1]',
    '- navigation "Claims by kind and by topic"',
    '- region:',
    '  - heading [level=2]',
    '  - table:',
    '    - caption',
    '    - rowgroup:',
    '      - row:',
    '        - columnheader "Claim"',
  ),
  'as-printed': inside(
    '- heading [level=1]',
    '- region "Names":',
    '  - heading "Names" [level=2]',
    '  - heading [level=3]',
    '  - list',
  ),
  claim: inside('- heading [level=1]', '- region:', '  - heading [level=2]', '  - blockquote:', '    - mark'),
  quotes: inside('- heading [level=1]', '- region:', '  - heading [level=2]', '  - list'),
  utterance: inside(
    '- heading [level=1]',
    '- region:',
    '  - heading [level=2]',
    '  - article:',
    '    - heading [level=3]',
    '    - blockquote',
  ),
  sheet: inside(
    '- heading "Sheet for class" [level=1]',
    '- region "Who reports what?":',
    '  - heading [level=2]',
    '  - table "A matrix to fill in":',
    '    - rowgroup:',
    '      - row:',
    '        - columnheader "Claim"',
    '- group',
    '- region "Find the changed words":',
    '  - list',
    '- group',
  ),
  conversations: inside('- heading [level=1]', '- region:', '  - heading [level=2]', '  - heading [level=3]'),
  search: '- main:\n  - heading [level=1]\n  - search:\n    - searchbox',
  about:
    '- main:\n  - heading [level=1]\n  - heading [level=2]\n  - table:\n    - caption\n    - rowgroup:\n      - row:\n        - rowheader\n        - cell',
  style: inside(
    '- heading "Style" [level=1]',
    '- region "Type":',
    '  - heading [level=2]',
    '  - list',
    '- region "Ink and paper":',
    '  - heading "Light" [level=3]',
    '  - heading "Dark" [level=3]',
  ),
  'not-found': '- main:\n  - heading [level=1]\n  - paragraph:\n    - link\n    - link',
};

// The front is the overview of the one story, as `every-kind.spec.ts` makes sure.
for (const kind of KINDS.filter((each) => each !== 'front')) {
  test(
    `a page of the kind ${kind} is built so that it can be heard, enlarged and followed`,
    { tag: '@once' },
    async ({ open, page, site }) => {
      await open(site.one(kind));
      await expect(page.getByRole('main')).toMatchAriaSnapshot(TREES[kind]);
      await expect(page.getByRole('banner')).toMatchAriaSnapshot(
        '- banner:\n  - link "Same Story"\n  - navigation "Main":\n    - list:\n      - listitem:\n        - link "Search"\n      - listitem:\n        - link "About"',
      );
      await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot(
        '- contentinfo:\n  - paragraph\n  - text: "Colours:"\n  - combobox "Colours:"\n  - link "Method and limits"',
      );
      expect(await faultsOf(page)).toEqual([]);

      // The way past the navigation comes first, and leads there.
      await page.locator('body').press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      expect(await coveredTargets(page)).toEqual([]);

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

test(
  'a table is a table to those who hear it, on a phone too',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(site.one('overview'));
    const rows = await page.locator('.matrix .matrix-row').count();
    const outlets = await page.locator('.matrix thead .matrix-outlet').count();
    // The browser's own tree: Playwright's is read off the elements and would not see a role that a style took away.
    const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
    const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    expect(count('table')).toBe(1);
    expect(count('columnheader')).toBeGreaterThanOrEqual(outlets + 1);
    expect(count('rowheader')).toBeGreaterThanOrEqual(rows);
    expect(count('cell')).toBeGreaterThanOrEqual(rows * outlets);
  },
);

/** What is wrong with landmarks, headings, tables, pictures and names; empty where nothing is. */
function faultsOf(page: Tab): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const all = (selector: string, root: ParentNode = document) => [
      ...root.querySelectorAll<HTMLElement>(selector),
    ];
    const say = (wrong: boolean, what: string) => {
      if (wrong) faults.push(what);
    };
    for (const landmark of ['body > header', 'body > main', 'body > footer'])
      say(all(landmark).length !== 1, `${all(landmark).length} ${landmark}`);
    const ways = all('nav').map(
      (nav) =>
        nav.getAttribute('aria-label') ??
        document.getElementById(nav.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '',
    );
    say(ways.includes('') || new Set(ways).size < ways.length, `navigations named ${ways.join(', ')}`);
    const levels = all('h1, h2, h3, h4, h5, h6').map((heading) => ({
      level: Number(heading.tagName[1]),
      text: heading.textContent ?? '',
    }));
    levels.forEach(({ level, text }, i) => {
      say(
        level > (levels[i - 1]?.level ?? 0) + 1,
        `h${level} “${text.trim()}” after h${levels[i - 1]?.level ?? 0}`,
      );
      say(text.trim() === '', `an empty h${level}`);
    });
    say(levels.filter(({ level }) => level === 1).length !== 1, 'not one h1');
    for (const named of all('[aria-labelledby], [aria-describedby]')) {
      const ids =
        `${named.getAttribute('aria-labelledby') ?? ''} ${named.getAttribute('aria-describedby') ?? ''}`
          .trim()
          .split(/\s+/);
      for (const id of ids)
        say(
          !document.getElementById(id)?.textContent?.trim(),
          `#${id}, which names a <${named.tagName.toLowerCase()}>, says nothing`,
        );
    }
    for (const picture of all('svg:not([aria-hidden="true"])'))
      say(
        picture.getAttribute('role') !== 'img' && !picture.closest('[aria-hidden="true"], [role="img"]'),
        `a picture without a role: ${picture.outerHTML.slice(0, 80)}`,
      );
    for (const table of all('table')) {
      const name = table.querySelector('caption')?.textContent ?? '';
      const width = (row: Element) =>
        [...row.children].reduce((sum, cell) => sum + (cell as HTMLTableCellElement).colSpan, 0);
      const rows = all('tr', table);
      say(name.trim() === '', 'a table without a caption');
      say(new Set(rows.map(width)).size !== 1, `rows of unlike width in “${name}”`);
      say(
        all('thead th', table).some((cell) => cell.getAttribute('scope') !== 'col'),
        `a column of “${name}” without scope`,
      );
      say(
        all('tbody tr, tfoot tr', table).some(
          (row) => !/^row(?:group)?$/.test(row.querySelector('th')?.getAttribute('scope') ?? ''),
        ),
        `a row of “${name}” without a header`,
      );
    }
    for (const list of all('ul, ol'))
      say(
        [...list.children].some(({ tagName }) => tagName !== 'LI'),
        `a list with more than items: ${list.className}`,
      );
    return faults;
  });
}

/** Targets of the page's own links that lie under something else once they are reached. */
async function coveredTargets(page: Tab): Promise<string[]> {
  const hashes = await page.locator('main a[href*="#"]').evaluateAll((links) => {
    const own = links
      .map((link) => link as HTMLAnchorElement)
      .filter(({ pathname }) => pathname === location.pathname)
      .map(({ hash }) => hash);
    const several = [...new Set(own)].filter((hash) => hash.length > 1);
    // The first ones, the last one, and one in the middle: what sticks covers all alike.
    return [...several.slice(0, 2), several[Math.floor(several.length / 2)], several.at(-1)].filter(
      (hash) => hash !== undefined,
    );
  });
  const covered: string[] = [];
  for (const hash of new Set(hashes)) {
    const over = await page.evaluate(async (to) => {
      location.hash = to;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const target = document.getElementById(decodeURIComponent(to.slice(1)));
      const box = target?.getClientRects()[0];
      if (!target || !box) return `${to} is not shown`;
      const on = document.elementFromPoint(
        box.left + Math.min(4, box.width / 2),
        box.top + Math.min(4, box.height / 2),
      );
      return on === null || target.contains(on) || on.contains(target)
        ? null
        : `${to} under <${on.tagName.toLowerCase()} class="${on.className}">`;
    }, hash);
    if (over) covered.push(over);
  }
  return covered;
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
