import type { Browser, Page } from '@playwright/test';
import { percentile } from './run-queries.ts';

/**
 * Prints the longest time that the main thread of the search page was blocked while queries were pasted, on a processor
 * so many times slower (Chromium's own throttle and trace), beside the cost of the same pastes on the page without its
 * scripts, one after each: what the browser itself needs on a machine that is equally busy.
 */
export async function measureBlocking(
  open: Browser,
  address: string,
  queries: readonly string[],
  slower: number,
): Promise<void> {
  const bare = await openPage(open, address, false, slower);
  const whole = await openPage(open, address, true, slower);
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
async function openPage(
  open: Browser,
  address: string,
  javaScriptEnabled: boolean,
  slower: number,
): Promise<OpenPage> {
  const context = await open.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await page.goto(`${address}search/`);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
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
