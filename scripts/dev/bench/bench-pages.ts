/**
 * Opens pages of a built site at a quarter of this machine's speed. Prints for each how far its parts moved
 * while it loaded (layout shift), the longest task of its main thread, and the weight of its scripts. It
 * takes the largest page of each kind, or of the kinds named: `npm run build && npm run dev:bench-pages`.
 *
 * Times depend on what else the machine is doing: the shortest of several visits is printed, beside an empty
 * page, which shows what the browser itself needs.
 */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findOrInstallBrowser, launchOptions } from '../../find-browser.ts';
import { oneOf, readArguments } from '../../read-arguments.ts';
import { serveSite } from '../../serve/serve-site.ts';
import { settlePage } from '../../site/settle-page.ts';
import { PAGE_KINDS } from '../../site/page-kind.ts';
import { largestPage, readSite } from '../../site/read-site.ts';

/** Four times slower: a mid-range phone against a desktop machine, as Lighthouse has it. */
const SLOWER = 4;
const VISITS = 5;

const { words: asked } = readArguments({
  call: 'npm run dev:bench-pages',
  does: 'Opens the largest page of each kind in `dist` at a quarter of this machine’s speed and measures it.',
  words: [
    {
      name: 'kind',
      about: `kinds of pages (${PAGE_KINDS.join(', ')}; default: all)`,
      many: true,
      form: oneOf(PAGE_KINDS),
    },
  ],
});
const site = await readSite('dist', '/');
const served = await serveSite({ folder: 'dist' });
const empty = createServer((_, response) =>
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!doctype html><title>Empty</title><h1>Empty</h1>'),
);
await new Promise<void>((listening) => empty.listen(0, '127.0.0.1', listening));
const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
try {
  console.log(
    `${'page'.padEnd(14)}${'shift'.padStart(8)}${'longest task, ms'.padStart(18)}${'scripts, KB brotli'.padStart(20)}`,
  );
  print(
    '(empty)',
    await measure(browser, `http://127.0.0.1:${(empty.address() as { port: number }).port}/`),
    0,
  );
  for (const kind of PAGE_KINDS.filter((each) => asked.length === 0 || asked.includes(each))) {
    const page = largestPage(site, kind);
    if (page)
      print(kind, await measure(browser, served.address + page.path.replace(/^\//u, '')), weight(page.html));
  }
} finally {
  await browser.close();
  await served.stop();
  empty.close();
}

function weight(html: string): number {
  const files = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/gu)].map(([, file = '']) => file);
  return (
    files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join('dist', file))).length, 0) / 1024
  );
}

/** The least shift, and the shortest of the longest tasks, of several visits, each with an empty cache. */
async function measure(browserToUse: Browser, address: string): Promise<{ shift: number; task: number }> {
  const visits: { shift: number; task: number }[] = [];
  for (let i = 0; i < VISITS; i += 1) {
    const context = await browserToUse.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = { shift: 0, task: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.task = Math.max(seen.task, entry.duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address);
    await settlePage(page);
    await page.waitForTimeout(500);
    visits.push(
      await page.evaluate(() => (window as unknown as { seen: { shift: number; task: number } }).seen),
    );
    await context.close();
  }
  return {
    shift: Math.min(...visits.map(({ shift }) => shift)),
    task: Math.min(...visits.map(({ task }) => task)),
  };
}

function print(name: string, { shift, task }: { shift: number; task: number }, scripts: number): void {
  console.log(
    `${name.padEnd(14)}${shift.toFixed(3).padStart(8)}${(task === 0 ? 'under 50' : task.toFixed(0)).padStart(18)}${scripts.toFixed(1).padStart(20)}`,
  );
}
