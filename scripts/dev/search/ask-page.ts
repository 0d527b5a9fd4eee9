import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { words } from '#words/scripts/box.ts';
import type { Browser, Page } from '@playwright/test';
import { serveSite } from '../../serve/serve-site.ts';

/** A query, and the addresses of the sentences that answer it, as `/story/articles/article/#sentence`. */
export interface PageQuery {
  readonly kind: string;
  readonly query: string;
  readonly right: ReadonlySet<string>;
}

/** What a reader saw. */
export interface Seen extends PageQuery {
  /** Position of the first right link among the first five, from 0, or -1. */
  readonly place: number;
  /** Whether anything was offered as an answer, and not only as the nearest. */
  readonly answered: boolean;
  /** What the query made a fresh browser fetch beyond the page; `null` if the page was already in use. */
  readonly bytes: { readonly brotli: number; readonly gzip: number } | null;
}

/** Content that hosts compress. */
const COMPRESSED = /\.(?:js|json|css|html)$/u;
const BEST = 5;
/**
 * How long nothing may change before the results count as complete, in milliseconds: on a busy machine the pieces of an answer
 * came more than 150 ms apart, and a quarter of all right answers was missed.
 */
const STILL = 600;

/**
 * Asks the search page of a built site, and reads the links that it shows, in their order.
 *
 * @param cold how many queries of each kind are asked on a page of their own, with an empty cache
 */
export async function askPage(
  browser: Browser,
  folder: string,
  queries: readonly PageQuery[],
  cold: number,
): Promise<Seen[]> {
  const site = await serveSite({ folder });
  try {
    const address = `${site.address}search/`;
    const untouched = await filesOf(browser, address, async () => {});
    const fresh = new Set(
      [...Map.groupBy(queries, ({ kind }) => kind).values()].flatMap((of) => of.slice(0, cold)),
    );
    const seen: Seen[] = [];
    for (const query of fresh) {
      const { links, files, answered } = await filesOf(
        browser,
        `${address}?q=${encodeURIComponent(query.query)}`,
        read,
      );
      const more = files.filter((file) => !untouched.files.includes(file));
      seen.push({ ...query, answered, place: placeOf(query, links), bytes: await weigh(folder, more) });
    }
    const page = await (await browser.newContext()).newPage();
    await page.goto(address);
    for (const query of queries.filter((each) => !fresh.has(each))) {
      await page.evaluate((words) => {
        const count = document.querySelector('[data-part="count"]');
        const box = document.querySelector('#q');
        if (count) count.textContent = '';
        if (box instanceof HTMLInputElement) box.value = words;
        box?.dispatchEvent(new Event('input', { bubbles: true }));
      }, query.query);
      const { links, answered } = await read(page);
      seen.push({ ...query, answered, place: placeOf(query, links), bytes: null });
    }
    await page.context().close();
    return seen;
  } finally {
    await site.stop();
  }
}

/** A visit with an empty cache: the files that arrived, and what the action read. */
async function filesOf<T>(
  browser: Browser,
  address: string,
  action: (page: Page) => Promise<T>,
): Promise<T & { files: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const files: string[] = [];
  page.on('response', (response) => {
    if (response.ok()) files.push(decodeURIComponent(new URL(response.url()).pathname));
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const result = await action(page);
  await context.close();
  return { ...result, files };
}

/** Waits for the results, not only for the word that the page searches, and lists their links. */
async function read(page: Page): Promise<{ links: string[]; answered: boolean }> {
  await page.waitForFunction(
    (searching) =>
      !['', searching].includes(document.querySelector('[data-part="count"]')?.textContent ?? ''),
    words.searching,
    { timeout: 60_000, polling: 20 },
  );
  return page.evaluate(async (still) => {
    const host = document.querySelector('quote-search');
    let size = -1;
    // Results come in pieces, a few between two frames.
    while (host && host.innerHTML.length !== size) {
      size = host.innerHTML.length;
      await new Promise((done) => setTimeout(done, still));
    }
    const links = [
      ...document.querySelectorAll('[data-part="answer"] a.hit, [data-part="results"] a.hit'),
    ].map((link) => (link instanceof HTMLAnchorElement ? link.pathname + link.hash : ''));
    const nearest =
      document.querySelector('[data-part="results"] h2')?.textContent?.startsWith('The nearest') ?? false;
    return { links, answered: links.length > 0 && !nearest };
  }, STILL);
}

function placeOf({ right }: PageQuery, links: readonly string[]): number {
  return links.slice(0, BEST).findIndex((link) => right.has((link.split(':~:')[0] ?? '').replace(/#$/u, '')));
}

async function weigh(folder: string, files: readonly string[]): Promise<{ brotli: number; gzip: number }> {
  let [brotli, gzip] = [0, 0];
  for (const file of new Set(files)) {
    const content = await readFile(join(folder, file));
    const packed = COMPRESSED.test(file);
    brotli += packed ? brotliCompressSync(content).length : content.length;
    gzip += packed ? gzipSync(content, { level: 9 }).length : content.length;
  }
  return { brotli, gzip };
}
