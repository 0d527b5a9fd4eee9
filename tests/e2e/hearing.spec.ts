import type { Page as Tab } from '@playwright/test';
import { isEmbed } from '../../scripts/site/page-kind.ts';
import { expect, KINDS, test } from './site.ts';

/**
 * What a reader of the accessibility tree meets on each kind of page, in this order, whatever the story. Kept short: what
 * stands between is free to change.
 */
const OVERVIEW = `
- main:
  - heading [level=1]
  - list
  - paragraph
  - region "What most of them report":
    - heading [level=2]
    - heading [level=3]
    - list
  - region "Where they differ most sharply":
    - article:
      - heading [level=3]
      - list
  - navigation "Ways on"
  - region "Where else they differ":
    - heading [level=2]
    - list
    - grid "Which outlet reports which claim":
      - rowgroup:
        - row:
          - columnheader "Claim"
  - region "What each has alone, and leaves out":
    - heading [level=2]
    - list
  - region "How each begins":
    - list
  - region "How much is shared":
    - table "How much is shared"
  - group`;
const inside = (...lines: readonly string[]) =>
  ['- main:', '  - navigation "Where you are"', ...lines.map((line) => `  ${line}`)].join('\n');

const TREES: Readonly<Record<Exclude<(typeof KINDS)[number], 'front'>, string>> = {
  'embed-matrix': `- main:
  - heading [level=1]
  - paragraph
  - list
  - table`,
  'embed-claim': `- main:
  - heading [level=1]
  - paragraph
  - list:
    - listitem`,
  'embed-utterance': `- main:
  - paragraph
  - heading [level=1]`,
  'embed-pair': `- main:
  - heading [level=1]
  - heading "How they tell it differently" [level=2]
  - article:
    - heading [level=3]`,
  key: inside('- heading [level=1]', '- group'),
  // The longest of them, whatever it is.
  blind: inside('- heading [level=1]'),
  overview: OVERVIEW,
  article: inside(
    '- heading [level=1]',
    '- group',
    '- heading [level=2]:',
    '  - link',
    '- paragraph:',
    '  - link',
    '- region:',
    '  - heading [level=2]',
    '  - list:',
    '    - listitem',
    '- group',
  ),
  guide: `- main:
  - heading "Make a comparison of your own" [level=1]
  - paragraph:
    - link "Method and limits"
  - list:
    - listitem:
      - heading [level=2]`,
  data: inside(
    '- heading "Data" [level=1]',
    '- term:',
    '  - link',
    '- definition',
    '- region "How to read them":',
    '  - list',
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
    '- navigation "Lists of claims"',
    '- group: Filter',
    '- region:',
    '  - heading [level=2]',
    '  - list',
    '  - grid:',
    '    - caption',
    '    - rowgroup:',
    '      - row:',
    '        - columnheader "Claim"',
    '  - heading [level=2]',
    '  - group:',
    '    - heading [level=3]',
    '  - table /^What each outlet does with the/',
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
    '- list "How to use the sheet":',
    '  - listitem',
    '- region "Who reports what?":',
    '  - heading [level=2]',
    '  - table "A matrix to fill in":',
    '    - rowgroup:',
    '      - row:',
    '        - columnheader "Claim"',
    '- region "What is the difference?":',
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

// The front is the overview of the one story, as `load.spec.ts` makes sure.
for (const kind of KINDS.filter((each) => each !== 'front')) {
  test(
    `a page of the kind ${kind} can be heard: landmarks, headings, tables and names`,
    { tag: '@once' },
    async ({ open, page, site }) => {
      await open(site.one(kind));
      await expect(page.getByRole('main')).toMatchAriaSnapshot(TREES[kind]);
      if (isEmbed(kind)) {
        await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot(
          '- contentinfo:\n  - paragraph:\n    - link /Same Story/',
        );
        // There is no navigation, so no head.
        expect((await faultsOf(page)).filter((fault) => fault !== '0 body > header')).toEqual([]);
        return;
      }
      await expect(page.getByRole('banner')).toMatchAriaSnapshot(
        // Search finds the outlets by name.
        `- banner:\n  - link "Same Story"\n  - navigation "Main":\n    - list:${kind === 'blind' ? '' : '\n      - listitem:\n        - link "Search"'}\n      - listitem:\n        - link "About"`,
      );
      await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot(
        '- contentinfo:\n  - paragraph\n  - text: "Colours:"\n  - combobox "Colours:"\n  - link "Method and limits"',
      );
      expect(await faultsOf(page)).toEqual([]);
    },
  );
}

test(
  'a matrix is a grid to those who hear it, on a phone too',
  { tag: '@once' },
  async ({ open, page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(site.one('overview'));
    const rows = await page.locator('.matrix .matrix-row').count();
    const outlets = await page.locator('.matrix thead .matrix-outlet').count();
    // The browser's own tree: Playwright's is read off the elements and would not see a role that a style took away.
    const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
    const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    expect(count('grid')).toBe(1);
    expect(count('columnheader')).toBeGreaterThanOrEqual(outlets + 1);
    expect(count('rowheader')).toBeGreaterThanOrEqual(rows);
    expect(count('gridcell')).toBeGreaterThanOrEqual(rows * outlets);
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
