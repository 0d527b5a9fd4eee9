/**
 * Measures the built search page in a browser, with generated texts instead of its own: run `npm run build`,
 * then `npm run dev:bench-search-page`. 2,000 documents are in one file, 20,000 and 100,000 story by story.
 *
 * For one file: the longest time that the main thread was blocked while queries were pasted, on a processor
 * four times slower (Chromium's own throttle and trace), beside the cost of the same pastes on the page
 * without its scripts, one after each: what the browser itself needs on a machine that is equally busy. Story
 * by story: what a first query on a fresh page transfers beyond the page itself (brotli 11 for texts and
 * scripts; Pagefind's files as they are, since they are compressed), and how often the right document is
 * among the first five and its story among those proposed.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY, PROPOSALS_POLICY } from '../../../src/layouts/policy.ts';
import { fitInOne } from '../../../src/search/texts/split-texts.ts';
import { findOrInstallBrowser, launchOptions } from '../../find-browser.ts';
import { indexParts } from '../../build/index-parts.ts';
import { readArguments, WHOLE, WHOLES } from '../../read-arguments.ts';
import { serveSite } from '../../serve/serve-site.ts';
import { KINDS, makeKnownItems, wordsOf } from '../search/known-items.ts';
import { makeStories } from '../search/make-stories.ts';
import { makeDocuments } from '../search/news-documents.ts';
import { makeRandom } from '../search/random.ts';
import { percentile } from '../search/run-queries.ts';

const { values } = readArguments({
  call: 'npm run dev:bench-search-page',
  does: 'Measures the search page of the site in `dist` in a browser, with generated texts instead of its own.',
  options: {
    sizes: { value: 'N,N', about: 'numbers of documents', initially: '2000,20000,100000', form: WHOLES },
    queries: { value: 'N', about: 'queries of each kind', initially: '5', form: WHOLE },
    slower: { value: 'N', about: 'how many times slower than this machine', initially: '4', form: WHOLE },
  },
});
const QUERIES = Number(values.queries);

const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
try {
  for (const size of values.sizes.split(',').map(Number)) await measure(browser, size);
} finally {
  await browser.close();
}

async function measure(open: Browser, size: number): Promise<void> {
  const documents = makeDocuments(size);
  const stories = makeStories(documents);
  const folder = await mkdtemp(join(tmpdir(), 'same-story-search-'));
  try {
    await cp('dist', folder, { recursive: true });
    const inOne = fitInOne(stories);
    await writeFile(join(folder, 'search', 'texts.json'), JSON.stringify({ stories: inOne ? stories : [] }));
    if (!inOne) {
      await mkdir(join(folder, 'search', 'parts'), { recursive: true });
      for (const story of stories)
        await writeFile(
          join(folder, 'search', 'parts', `${story.id}.json`),
          JSON.stringify({ stories: [story] }),
        );
      await indexParts(folder);
      const page = join(folder, 'search', 'index.html');
      const html = await readFile(page, 'utf8');
      await writeFile(
        page,
        html
          .replace(CONTENT_SECURITY_POLICY, PROPOSALS_POLICY)
          .replace(
            '<quote-search ',
            '<quote-search data-parts="/search/parts/" data-proposals="/search/pagefind/" ',
          ),
      );
    }
    const site = await serveSite({ folder });
    const items = KINDS.flatMap((kind, i) =>
      makeKnownItems(documents, kind, QUERIES, makeRandom(40 + i)).map((item) => ({ ...item, kind })),
    );
    console.log(
      `\n${size.toLocaleString('en')} documents, ${stories.length} stories, ${inOne ? 'in one file' : 'story by story'}`,
    );
    if (inOne)
      await measureBlocking(
        open,
        site.address,
        items.map(({ query }) => query),
      );
    else
      await measureBytes(
        open,
        site.address,
        folder,
        items.map(({ kind, query, right }) => ({
          kind,
          query,
          words: plain(documents[right[0] ?? 0] ?? ''),
        })),
      );
    await site.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureBlocking(open: Browser, address: string, queries: readonly string[]): Promise<void> {
  const bare = await openPage(open, address, false);
  const whole = await openPage(open, address, true);
  console.log(
    `building the index: longest task ${whole.loading.task.toFixed(1)} ms, of it script ${whole.loading.script.toFixed(1)} ms`,
  );
  const found: { alone: number; task: number; script: number }[] = [];
  // In turn, so that the machine is equally busy for both.
  for (const query of queries)
    found.push({ alone: (await bare.paste(query)).task, ...(await whole.paste(query)) });
  await Promise.all([bare.close(), whole.close()]);
  const row = (name: string, of: readonly number[]): string => {
    const sorted = of.toSorted((x, y) => x - y);
    return (
      name.padEnd(28) + [0.5, 0.95, 1].map((part) => percentile(sorted, part).toFixed(1).padStart(9)).join('')
    );
  };
  console.log(
    `${queries.length} queries, in ms${' '.repeat(28 - `${queries.length} queries, in ms`.length)}${['median', 'p95', 'longest'].map((name) => name.padStart(9)).join('')}`,
  );
  console.log(
    row(
      'longest task of a search',
      found.map(({ task }) => task),
    ),
  );
  console.log(
    row(
      'of the paste alone',
      found.map(({ alone }) => alone),
    ),
  );
  console.log(
    row(
      'added by the search',
      found.map(({ task, alone }) => task - alone),
    ),
  );
  console.log(
    row(
      'longest script of a search',
      found.map(({ script }) => script),
    ),
  );
}

interface OpenPage {
  readonly loading: Longest;
  readonly paste: (query: string) => Promise<Longest>;
  readonly close: () => Promise<void>;
}

/**
 * The search page on a slower processor, with its box touched and its index built; without JavaScript it only
 * takes pastes.
 */
async function openPage(open: Browser, address: string, javaScriptEnabled: boolean): Promise<OpenPage> {
  const context = await open.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await page.goto(`${address}search/`);
  await client.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
  const loading = await longestTask(client, async () => {
    await page.locator('#q').focus();
    await page.waitForTimeout(4_000);
  });
  const paste = (query: string): Promise<Longest> =>
    longestTask(client, async () => {
      // A paste, without a script of the test's own in the page, whose tasks would be measured too.
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(query);
      await page.waitForTimeout(900);
    });
  return { loading, paste, close: () => context.close() };
}

/**
 * The longest task of the page's main thread while something happens, and the longest run of script, in ms.
 */
async function longestTask(
  client: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>,
  action: () => Promise<void>,
): Promise<Longest> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  client.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((done) => client.once('Tracing.tracingComplete', () => done()));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await action();
  await client.send('Tracing.end');
  await complete;
  client.off('Tracing.dataCollected', collect);
  const calls = events.filter(({ name }) => name === 'FunctionCall' || name === 'RunMicrotasks');
  // The page's main thread is the one that computes styles.
  const styled = events.filter(({ name }) => name === 'UpdateLayoutTree');
  const thread = [...Map.groupBy(styled, ({ pid, tid }) => `${pid} ${tid}`)].toSorted(
    (a, b) => b[1].length - a[1].length,
  )[0]?.[0];
  const longest = (list: readonly TraceEvent[]): number =>
    list
      .filter(({ pid, tid }) => `${pid} ${tid}` === thread)
      .reduce((most, { dur = 0, tdur = dur }) => Math.max(most, tdur / 1000), 0);
  return { task: longest(events.filter(({ name }) => name === 'RunTask')), script: longest(calls) };
}

async function measureBytes(
  open: Browser,
  address: string,
  folder: string,
  items: readonly { kind: string; query: string; words: string }[],
): Promise<void> {
  const bytes: number[] = [];
  let [first, five] = [0, 0];
  for (const { query, words } of items) {
    const page = await open.newPage();
    let sum = 0;
    const read: Promise<void>[] = [];
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (!/^\/search\/.|search-engine|propose/u.test(path)) return;
      read.push(
        readFile(join(folder, path)).then((file) => {
          sum += /pf_|\.pagefind$/u.test(path) ? file.length : brotliCompressSync(file).length;
        }),
      );
    });
    await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(
      () => document.querySelector('[data-part="count"]')?.textContent !== '',
      undefined,
      { timeout: 30_000 },
    );
    await page.waitForTimeout(150);
    const hits = await page
      .locator('[data-part="results"] a.hit')
      .evaluateAll((links) => links.slice(0, 5).map((link) => link.textContent ?? ''));
    await Promise.all(read);
    bytes.push(sum);
    const right = hits.map((hit) => words.includes(plain(hit)));
    first += Number(right[0] ?? false);
    five += Number(right.some(Boolean));
    await page.close();
  }
  bytes.sort((a, b) => a - b);
  const kb = (at: number): string => (percentile(bytes, at) / 1024).toFixed(0);
  console.log(
    `${items.length} first queries: ${kb(0.5)} KB median, ${kb(0.95)} KB p95 each; right document first ${first}, among five ${five} of ${items.length}`,
  );
}

function plain(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
}

interface Longest {
  readonly task: number;
  readonly script: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds; `tdur` excludes the time in which the machine did something else. */
  readonly dur?: number;
  readonly tdur?: number;
}
