#!/usr/bin/env node
/**
 * `npm run dev:lighthouse [-- KIND …]`: builds the site for the address at which it is then served, and runs
 * Lighthouse on the largest page of each kind. Prints a table and what costs points; the exit code is 1 if a
 * score is under 100. Lighthouse takes 176 MB, so it is not a dependency: the first run installs it into
 * `.cache/`.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { FLAGS, findOrInstallBrowser } from '../find-browser.ts';
import { oneOf, readArguments } from '../read-arguments.ts';
import { lastLines, runStep } from '../run-step.ts';
import { serveSite } from '../serve/serve-site.ts';
import { PAGE_KINDS } from '../site/page-kind.ts';
import { largestPage, readSite } from '../site/read-site.ts';

const VERSION = '13.5.0';
const FOLDER = resolve('.cache/bench/lighthouse');
const SITE = '.cache/bench/lighthouse-site';
/** Other work on the machine makes a page slower, never faster: the best of this many runs counts. */
const RUNS = 3;
/** Scores from here up are rounded to 100. */
const FULL = 0.995;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The page for missing addresses answers 404 and asks not to be indexed, which is right and costs points. */
const KINDS = PAGE_KINDS.filter((kind) => kind !== 'not-found');

const { words: wanted } = readArguments({
  call: 'npm run dev:lighthouse',
  does: 'Builds the site and runs Lighthouse on one page of each kind.',
  words: [
    {
      name: 'kind',
      about: `kinds of pages (${KINDS.join(', ')}; default: all)`,
      many: true,
      form: oneOf(KINDS),
    },
  ],
});
try {
  const program = await install();
  const browser = findOrInstallBrowser();
  const served = await serveSite({ folder: SITE });
  // Canonical addresses are full ones only if the site knows where it will be.
  process.env['SAME_STORY_SITE'] = new URL(served.address).origin;
  if (!(await buildSite({ out: SITE, base: '/', print: () => {} })))
    throw new Error('The site could not be built; run npm run build to see why');
  const site = await readSite(SITE);
  let perfect = true;
  console.log(`${''.padEnd(15)}${CATEGORIES.map((name) => name.padStart(16)).join('')}`);
  for (const kind of KINDS.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    const page = largestPage(site, kind);
    if (!page) continue;
    const report = await bestOf(() => look(program, browser, served.address + page.path.slice(1)));
    const scores = CATEGORIES.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
    perfect &&= scores.every((score) => score === 100);
    console.log(`${kind.padEnd(15)}${scores.map((score) => String(score).padStart(16)).join('')}`);
    for (const line of costs(report)) console.log(`${''.padEnd(15)}  ${line}`);
  }
  await served.stop();
  process.exitCode = perfect ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** The program's file; installs it if it is missing. */
async function install(): Promise<string> {
  const program = join(FOLDER, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(program)) return program;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(
    join(FOLDER, 'package.json'),
    JSON.stringify({ private: true, dependencies: { lighthouse: VERSION } }),
  );
  console.log(`Installing Lighthouse ${VERSION} into .cache/ …`);
  const step = await runStep(['npm', 'install', '--no-audit', '--no-fund'], { cwd: FOLDER });
  if (step.code !== 0) throw new Error(`Lighthouse could not be installed:\n${lastLines(step.output, 5)}`);
  return program;
}

async function bestOf(run: () => Promise<Report>): Promise<Report> {
  let best = await run();
  for (let i = 1; i < RUNS && speedOf(best) < FULL; i += 1) {
    const next = await run();
    if (speedOf(next) > speedOf(best)) best = next;
  }
  return best;
}

function speedOf({ categories }: Report): number {
  return categories['performance']?.score ?? 0;
}

async function look(program: string, browser: string, address: string): Promise<Report> {
  const file = join(FOLDER, 'report.json');
  const step = await runStep(
    [
      'node',
      program,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=--headless=new ${FLAGS.join(' ')}`,
    ],
    { env: { CHROME_PATH: browser } },
  );
  if (step.code !== 0) throw new Error(`Lighthouse could not open ${address}:\n${lastLines(step.output, 5)}`);
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}

/** The audits with a weight that did not pass, with their category and score. */
function costs({ categories, audits }: Report): string[] {
  return CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < FULL)
      .map(({ id }) => {
        const audit = audits[id];
        return `${name}: ${id} ${Math.round((audit?.score ?? 0) * 100)}${audit?.displayValue ? ` (${audit.displayValue})` : ''}`;
      }),
  );
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string }>
  >;
}
