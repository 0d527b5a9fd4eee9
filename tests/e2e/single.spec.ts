import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { FORMER_BUILD } from '../../scripts/build/test-builds.ts';
import { makeEdition } from '../../scripts/editions/make-edition.ts';
import { printPdf } from '../../scripts/editions/print-pdf.ts';
import { settlePdf } from '../../scripts/editions/settle-pdf.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { EXAMPLE } from '../example-story.ts';
import { collapse, expect, test } from './site.ts';

/** A story as one file, opened from the disk: the shipped one, and a small one with an article in excerpts. */
const ONCE = { tag: '@once' };

const folder = mkdtempSync(join(tmpdir(), 'single-'));

/** Writes the file of a story, and says where it is. */
function write(site: string, story: string): string {
  const file = join(folder, `${story}.html`);
  writeFileSync(file, makeEdition(site, story));
  return pathToFileURL(file).href;
}

/** Opens a file, and collects what the tab complains of and asks for. */
async function openFile(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<{ tab: Page; asked: string[]; complaints: string[] }> {
  const tab = await (await browser.newContext(options)).newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  tab.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', ({ message }) => complaints.push(message));
  await tab.goto(address);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  return { tab, asked, complaints };
}

test(
  'a story in one file asks for nothing and says the same with JavaScript on and off',
  ONCE,
  async ({ browser, site }) => {
    const address = write('.cache/test/root', EXAMPLE);
    const said: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const { tab, asked, complaints } = await openFile(browser, address, { javaScriptEnabled });
      expect(asked).toEqual([address]);
      expect(complaints).toEqual([]);
      // The faces come from the file's own text.
      expect(await tab.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true);
      said.push(collapse((await tab.locator('main').textContent()) ?? ''));
      await tab.goto(`${address}#articles`);
      await expect(tab.locator('#articles')).toBeInViewport();
      await tab.context().close();
    }
    expect(said[0] === said[1], 'the same words').toBe(true);
    // Words of each kind of page are there.
    for (const kind of ['claim', 'utterance', 'article'] as const) {
      const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(site.one(kind).html)?.[1]?.replace(/<[^>]*>/gu, '');
      const words = collapse(heading ?? '—').replaceAll('&#39;', "'");
      expect(said[0]?.includes(words), words).toBe(true);
    }
  },
);

test('each link inside the file leads to a place in it', ONCE, async ({ browser }) => {
  for (const [site, story] of [
    ['.cache/test/root', EXAMPLE],
    [FORMER_BUILD.folder, 'harbour'],
    [FORMER_BUILD.folder, 'ferry'],
  ] as const) {
    const { tab } = await openFile(browser, write(site, story), {});
    const { count, lost, twice, relative } = await tab.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const known = new Set(ids);
      const named = [...document.querySelectorAll('[aria-labelledby]')].flatMap((each) =>
        (each.getAttribute('aria-labelledby') ?? '').split(' '),
      );
      return {
        count: links.filter((href) => href.startsWith('#')).length,
        lost: [
          ...links
            .filter((href) => href.startsWith('#'))
            .map((href) => decodeURIComponent(href.slice(1).split(':~:')[0] ?? '')),
          ...named,
        ].filter((id) => !known.has(id)),
        twice: ids.filter((id, i) => ids.indexOf(id) !== i),
        relative: links.filter((href) => !/^(?:#|https?:|mailto:)/u.test(href)),
      };
    });
    expect(count).toBeGreaterThan(20);
    expect({ lost, twice, relative }).toEqual({ lost: [], twice: [], relative: [] });
    await tab.context().close();
  }
});

test(
  'the file meets WCAG 2.2 AA in light and dark, and nothing runs off a phone',
  ONCE,
  async ({ browser }) => {
    const address = write(FORMER_BUILD.folder, 'harbour');
    for (const colorScheme of ['light', 'dark'] as const) {
      const { tab } = await openFile(browser, address, {
        colorScheme,
        viewport: { width: 360, height: 740 },
      });
      const { violations } = await new AxeBuilder({ page: tab })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await tab.context().close();
    }
  },
);

test('the file has no more of an article in excerpts than its page', ONCE, ({ site: _site }) => {
  const words = (html: string) => html.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ');
  const story = 'ferry';
  const [source = '', other = ''] = ['gazette', 'north'].map((name) =>
    readFileSync(`${FORMER_BUILD.content}/stories/${story}/articles/${name}.txt`, 'utf8'),
  );
  const page = words(readFileSync(`${FORMER_BUILD.folder}/${story}/articles/gazette/index.html`, 'utf8'));
  const hidden = source
    .split(/(?<=[.!?”])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20 && !page.includes(sentence) && !other.includes(sentence));
  expect(hidden.length).toBeGreaterThan(0);
  const file = words(makeEdition(FORMER_BUILD.folder, story));
  expect(hidden.filter((sentence) => file.includes(sentence))).toEqual([]);
});

test('two PDFs of one story are the same bytes, at whatever time and in whatever zone', ONCE, async () => {
  const html = makeEdition(FORMER_BUILD.folder, 'harbour', 'print');
  const browser = findBrowser();
  const zones = ['Asia/Tokyo', 'America/Lima'];
  const made: Buffer[] = [];
  for (const zone of zones) {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    made.push(settlePdf(await printPdf(html, browser ?? '', folder), '2026-03-09'));
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
  expect(made[0]?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(made[0]?.length).toBeGreaterThan(20_000);
  expect(made[0]?.equals(made[1] ?? Buffer.alloc(0)), 'the same bytes').toBe(true);
  expect(made[0]?.toString('latin1')).toContain('/CreationDate (D:20260309000000Z)');
  expect(made[0]?.toString('latin1')).not.toContain('file://');
});
