import { rm } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { runStep } from '../../scripts/run-step.ts';
import { checkLinks } from '../../scripts/site/check-links.ts';
import { checkPage } from '../../scripts/site/check-page.ts';
import { checkSitemap } from '../../scripts/site/check-sitemap.ts';
import { findUnreached } from '../../scripts/site/find-unreached.ts';
import { readSite, type Site } from '../../scripts/site/read-site.ts';
import { seenText } from '../../scripts/site/seen-text.ts';
import type { Finding } from '../../scripts/site/rules.ts';
import { validateHtml } from '../../scripts/site/validate-html.ts';
import { weighSite } from '../../scripts/site/weigh-site.ts';
import { smallPage, smallSite, writeSite } from './site/small-site.ts';

// Each test starts programs; on a busy machine one takes 9 s.
vi.setConfig({ testTimeout: 30_000 });

/** What a check says of the small site after one change; `file rule` a finding. */
async function found(check: Check, change: Change = (files) => files, base = '/'): Promise<string[]> {
  const folder = await writeSite(change(smallSite(base)));
  try {
    const findings = await check(await readSite(folder, base));
    return findings.map(({ file, rule }) => `${file} ${rule}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const replace =
  (file: string, from: string | RegExp, to: string): Change =>
  (files) => {
    const before = files[file] ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing to change in ${file}`);
    return { ...files, [file]: after };
  };

const pages: Check = (site) => site.pages.flatMap(checkPage);

describe.each(['/', '/some/base/'])('a site with nothing wrong, under %s', (base) => {
  test.each<[string, Check]>([
    ['checkPage', pages],
    ['checkLinks', checkLinks],
    ['findUnreached', findUnreached],
    ['validateHtml', validateHtml],
    ['weighSite', async (site) => (await weighSite(site)).findings],
  ])('%s finds nothing', async (_, check) => {
    expect(await found(check, undefined, base)).toEqual([]);
  });
});

test('checkSitemap(site): a page is missing, one is none or only a mirror, one occurs twice', async () => {
  const sitemap =
    (paths: readonly string[]): Change =>
    (files) => ({
      ...files,
      'sitemap.xml': paths.map((path) => `<url><loc>https://example.org${path}</loc></url>`).join('\n'),
    });
  const all = ['/', '/about/', '/fire/', '/fire/articles/one/', '/fire/compare/one/two/'];
  const say = (paths: readonly string[]) => found(checkSitemap, sitemap(paths));
  expect(await found(checkSitemap)).toEqual([]);
  expect(await say(all)).toEqual([]);
  expect(await say(all.slice(1))).toEqual(['sitemap.xml sitemap']);
  for (const more of ['/fire/compare/two/one/', '/404.html', '/nowhere/', '/about/'])
    expect(await say([...all, more])).toEqual(['sitemap.xml sitemap']);
});

describe('checkPage(page)', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['an inline script', '</body>', '<script>alert(1)</script></body>', 'inline-script'],
    [
      'data that is not JSON',
      '</body>',
      '<script type="application/ld+json">{</script></body>',
      'inline-script',
    ],
    ['a style element', '</head>', '<style>p{}</style></head>', 'inline-style'],
    ['a style attribute', '<h1>', '<h1 style="color:red">', 'inline-style'],
    [
      'a style attribute inside SVG',
      '<p>',
      '<svg><path style="fill:red" d="M0 0"/></svg><p>',
      'inline-style',
    ],
    ['an event attribute', '<h1>', '<h1 onclick="go()">', 'event-attribute'],
    ['a changed policy', 'script-src &#39;self&#39;', 'script-src *', 'policy'],
    [
      'a policy that allows WebAssembly',
      'script-src &#39;self&#39;',
      'script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;',
      'policy',
    ],
    ['no policy', /<meta http-equiv.*\n/, '', 'policy'],
    ['something before the charset', '<meta charset', '<meta name="x" content="y"><meta charset', 'policy'],
    ['two headings of the first level', '<p>', '<h1>Again</h1><p>', 'heading'],
    ['no language', ' lang="en"', '', 'language'],
    ['an empty title', 'A page</title>', '</title>', 'title'],
    ['no description', /<meta name="description".*\n/, '', 'description'],
    ['an id that stands twice', '<p>', '<p id="a"></p><p id="a"></p><p>', 'duplicate-id'],
  ])('finds %s', async (_, from, to, rule) => {
    expect(await found(pages, replace('index.html', from, to))).toEqual([`index.html ${rule}`]);
  });

  test('lets data stand in a script', async () => {
    const data = '<script type="application/ld+json">{"@type":"Claim"}</script></body>';
    expect(await found(pages, replace('index.html', '</body>', data))).toEqual([]);
  });

  test('finds an address outside the scheme', async () => {
    const change: Change = (files) => ({ ...files, 'a/b/c/d/e/index.html': files['index.html'] ?? '' });
    expect(await found(pages, change)).toEqual(['a/b/c/d/e/index.html address-scheme']);
  });
});

describe('checkLinks(site)', () => {
  test.each<[string, string, string | RegExp, string, string]>([
    ['a link to no page', 'index.html', '/about/', '/abuot/', 'broken-link'],
    ['a link without the last slash', 'index.html', '/about/', '/about', 'broken-link'],
    ['a style sheet that is not there', 'index.html', '/page.css', '/pages.css', 'broken-link'],
    ['a fragment that is not on the page', 'fire/index.html', '#s-1', '#s-2', 'broken-fragment'],
    [
      'a text fragment behind a missing id',
      'fire/articles/one/index.html',
      '#s-1:~:',
      '#s-9:~:',
      'broken-fragment',
    ],
    ['a script address', 'index.html', '"/about/"', '"javascript:go()"', 'unsafe-address'],
    [
      'a link with a password',
      'about/index.html',
      'https://example.org/a#',
      'https://me:pw@example.org/a#',
      'unsafe-address',
    ],
    [
      'a picture from elsewhere',
      'about/index.html',
      '<p>',
      '<img src="https://example.org/a.png" alt="A"><p>',
      'foreign-resource',
    ],
    [
      'a font from elsewhere',
      'about/index.html',
      '</head>',
      '<link rel="preload" href="https://example.org/f.woff2"></head>',
      'foreign-resource',
    ],
    ['no canonical address', 'about/index.html', /<link rel="canonical".*\n/, '', 'canonical'],
    [
      'the canonical address of another page',
      'about/index.html',
      'example.org/about/',
      'example.org/fire/',
      'canonical',
    ],
    [
      'a canonical address for a missing page',
      '404.html',
      '</head>',
      '<link rel="canonical" href="https://example.org/404.html"></head>',
      'canonical',
    ],
  ])('finds %s', async (_, file, from, to, rule) => {
    expect(await found(checkLinks, replace(file, from, to))).toEqual([`${file} ${rule}`]);
  });

  test('finds a link that lost the base path', async () => {
    const change = replace('index.html', '/some/base/about/', '/about/');
    expect(await found(checkLinks, change, '/some/base/')).toEqual(['index.html base-path']);
  });

  test('finds two mirrored pages that name each other', async () => {
    const change = replace('fire/compare/one/two/index.html', 'compare/one/two/', 'compare/two/one/');
    expect(await found(checkLinks, change)).toEqual([
      'fire/compare/one/two/index.html canonical',
      'fire/compare/two/one/index.html canonical',
    ]);
  });
});

test('checkLinks(site) lets the front name the one story it shows in full', async () => {
  expect(
    await found(
      checkLinks,
      replace('index.html', 'href="https://example.org/"', 'href="https://example.org/fire/"'),
    ),
  ).toEqual([]);
});

describe('a page at an old address', () => {
  const old =
    (refresh: string, canonical: string): Change =>
    (files) => ({
      ...files,
      'fire/claims/old/index.html': smallPage({
        base: '/',
        canonical,
        body: '<div data-former><h1>Elsewhere now</h1></div>',
      }).replace('</head>', `<meta http-equiv="refresh" content="0; url=${refresh}"></head>`),
    });
  const all: Check = async (site) => [
    ...(await pages(site)),
    ...checkLinks(site),
    ...findUnreached(site),
    ...(await validateHtml(site)),
  ];

  test('leads on and is known by the new one; no link needs to lead to it', async () => {
    expect(await found(all, old('/fire/articles/one/', 'fire/articles/one/'))).toEqual([]);
  });
  test.each([
    ['leads nowhere', '/fire/articles/won/', 'fire/articles/one/', 'broken-link'],
    ['names a page that is not there', '/fire/articles/one/', 'fire/articles/won/', 'canonical'],
  ])('is found where it %s', async (_, refresh, canonical, rule) => {
    expect(await found(all, old(refresh, canonical))).toEqual([`fire/claims/old/index.html ${rule}`]);
  });
});

test.each<[string, string, string]>([
  ['that is not there', 'url("./none.svg")', 'broken-link'],
  ['that is imported and not there', 'none } @import "/none.css"; p { top: 0', 'broken-link'],
  ['of another site', 'url(//example.org/a.svg)', 'foreign-resource'],
])('checkLinks(site) finds a file %s in a stylesheet', async (_, value, rule) => {
  expect(await found(checkLinks, replace('page.css', 'margin: 0;', `background: ${value};`))).toEqual([
    `page.css ${rule}`,
  ]);
});

test('findUnreached(site) finds a page that no link leads to', async () => {
  expect(await found(findUnreached, replace('index.html', '<a href="/about/">About</a>', ''))).toEqual([
    'about/index.html unreached',
  ]);
});

test('findUnreached(site) finds pages that no link leads to, though they name each other', async () => {
  const alone = (canonical: string, other: string) =>
    smallPage({ base: '/', canonical, body: `<h1>Alone</h1><p><a href="/${other}">Other</a></p>` });
  const change: Change = (files) => ({
    ...files,
    'fire/claims/a/index.html': alone('fire/claims/a/', 'fire/claims/b/'),
    'fire/claims/b/index.html': alone('fire/claims/b/', 'fire/claims/a/'),
  });
  expect(await found(findUnreached, change)).toEqual([
    'fire/claims/a/index.html unreached',
    'fire/claims/b/index.html unreached',
  ]);
});

describe('readSite(folder)', () => {
  const tagsOf = async (html: string) => {
    const folder = await writeSite({ 'index.html': html });
    const site = await readSite(folder);
    await rm(folder, { recursive: true });
    return site.pages[0]?.tags ?? [];
  };
  const shape = async (html: string) =>
    (await tagsOf(html)).map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

  test('reads the three ways to write an attribute, decoded', async () => {
    expect(await shape(`<P id=one title='c > d' hidden><a href="/x/?a=1&#38;b=2&amp;c=&#x27;">`)).toEqual([
      ['p', { id: 'one', title: 'c > d', hidden: '' }],
      ['a', { href: "/x/?a=1&b=2&c='" }],
    ]);
  });

  test('reads inside SVG; takes nothing from comments, scripts and titles', async () => {
    const names = (
      await shape('<!-- <a> --><title>a <b></title><script>"<i>"</script><svg><path d=""/></svg>')
    ).map(([name]) => name);
    expect(names).toEqual(['title', 'script', 'svg', 'path']);
  });

  test('keeps the text of a script, and counts lines', async () => {
    const [, script, p] = await tagsOf('<p>\n\n<script type="application/ld+json">{}</script>\n<p>b');
    expect(script).toMatchObject({ line: 3, text: '{}' });
    expect(p).toMatchObject({ line: 4, text: '' });
  });
});

test('validateHtml(site) finds HTML that is not valid', async () => {
  expect(
    await found(validateHtml, replace('index.html', '<p>', '<p><div>A block in a paragraph</div>')),
  ).toContain('index.html html');
});

describe('weighSite(site)', () => {
  /** Words that do not shrink much: about 1.8 KB under brotli for each of these. */
  const noise = (kilobytes: number) =>
    Array.from({ length: kilobytes * 300 }, (_, step) => Math.sin(step).toString(36).slice(2)).join(' ');
  const weigh: Check = async (site) => (await weighSite(site)).findings;
  const script =
    (kilobytes: number): Change =>
    (files) =>
      replace(
        'index.html',
        '</head>',
        '<script src="/a.js"></script></head>',
      )(
        replace(
          'about/index.html',
          '</head>',
          '<script src="/a.js"></script></head>',
        )({ ...files, 'a.js': `// ${noise(kilobytes)}` }),
      );

  test('finds a page over its budget, an article sooner than a list', async () => {
    expect(await found(weigh, replace('index.html', '<p>', `<p>${noise(24)}`))).toEqual([
      'index.html weight',
    ]);
    expect(await found(weigh, replace('fire/articles/one/index.html', '<p', `<p>${noise(9)}</p><p`))).toEqual(
      ['fire/articles/one/index.html weight'],
    );
    expect(await found(weigh, replace('index.html', '<p>', `<p>${noise(9)}`))).toEqual([]);
  });

  test('finds a script on a page that only reads, and a large one anywhere', async () => {
    expect(await found(weigh, script(1))).toEqual(['about/index.html weight']);
    expect(await found(weigh, script(6))).toEqual(['about/index.html weight', 'index.html weight']);
  });

  test('counts what a script imports, and not what it fetches later', async () => {
    const imports =
      (how: string): Change =>
      (files) =>
        replace(
          'about/index.html',
          '</head>',
          '<script src="/_astro/a.js"></script></head>',
        )({
          ...files,
          '_astro/a.js': how,
          '_astro/b.js': "import './c.js';",
          '_astro/c.js': `// ${noise(1)}`,
        });
    for (const how of [
      'import{t as e}from"./b.js";e()',
      'import"../_astro/b.js"',
      "export * from '../_astro/b.js'",
    ])
      expect(await found(weigh, imports(how))).toEqual(['about/index.html weight']);
    expect(await found(weigh, imports('onclick=()=>import("./b.js")'))).toEqual([]);
  });

  test('finds an article with much more around its text than text', async () => {
    const marked = noise(3)
      .split(' ')
      .map(
        (word, i) =>
          `<b data-noise="${Math.cos(i).toString(36).slice(2)}${Math.tan(i).toString(36).slice(2)}${Math.log(
            i + 2,
          )
            .toString(36)
            .slice(2)}">${word.slice(0, 9)}</b>`,
      )
      .join(' ');
    const folder = await writeSite(
      replace('fire/articles/one/index.html', '<p', `<p>${marked}</p><p`)(smallSite()),
    );
    const { findings } = await weighSite(await readSite(folder));
    await rm(folder, { recursive: true });
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^html: \d\.\d\d times its text, budget 2\.3$/),
    );
  });

  test('prints the figures', async () => {
    const folder = await writeSite(smallSite());
    const { table } = await weighSite(await readSite(folder));
    await rm(folder, { recursive: true });
    expect(table).toMatch(/^article +1 +0\.\d +0\.\d +0\.0 +0\.0 +0\.\d +\d+\.\d\d ×$/m);
    expect(table).toMatch(
      /An article’s HTML, CSS and JS: (\d+\.\d\d) to \1 times the text seen on it \(aim 1\.8\); HTML alone (\d+\.\d\d) to \2 \(budget 2\.3\)/,
    );
  });
});

test.each([
  ['<head><title>T</title></head><body><p>One <b>two</b>.</p><p>Three</p></body>', 'One two.\nThree'],
  ['<p>Seen<span class="spoken">, not this</span></p><ul class="print-only"><li>nor this</li></ul>', 'Seen'],
  ['<svg role="img"><title>A name</title><text>3</text></svg><script>let it</script>', '3'],
  [
    '<details><summary>More</summary>\n <p>Folded &amp; seen</p></details><p hidden>no</p>',
    'More\nFolded & seen',
  ],
])('seenText(%s)', (html, text) => {
  expect(seenText(html)).toBe(text);
});

describe('node scripts/check-site.ts', () => {
  test('ends with 0 and a table for a site with nothing wrong', async () => {
    const folder = await writeSite(smallSite('/x/'));
    const step = await runStep(['node', 'scripts/check-site.ts', folder, '--base', '/x/']);
    await rm(folder, { recursive: true });
    expect(step.output).toContain('7 pages under `/x/`: nothing wrong');
    expect(step.code).toBe(0);
  });

  test('ends with 1 and names file, rule and hint for a fault', async () => {
    const folder = await writeSite(replace('index.html', '/about/', '/abuot/')(smallSite()));
    const step = await runStep(['node', 'scripts/check-site.ts', folder]);
    await rm(folder, { recursive: true });
    expect(step.output).toMatch(
      /broken-link \(1\): .*take it from src\/views\/addresses\.ts.*\n {2}index\.html:12 `\/abuot\/` leads nowhere/,
    );
    expect(step.code).toBe(1);
  });

  test('says in one line that there is no site', async () => {
    const step = await runStep(['node', 'scripts/check-site.ts', 'no-such-folder']);
    expect(step).toMatchObject({
      code: 1,
      output: 'There is no folder `no-such-folder`; build the site first: npm run build\n',
    });
  });
});

type Change = (files: Record<string, string>) => Record<string, string>;
type Check = (site: Site) => Finding[] | Promise<Finding[]>;
