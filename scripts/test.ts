/**
 * `npm test`: types, unit tests, lint, scores, the site built for two paths, each built site checked and used in a
 * browser. Prints one line a step and, last, `N passed, N failed`; the exit code is 1 where anything failed. Logs lie in `.cache/test/`.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildAgain } from './build/build-again.ts';
import { buildInParts } from './build/build-in-parts.ts';
import { buildPair } from './build/build-pair.ts';
import { buildSite } from './build/build-site.ts';
import { endOnSignal } from './end-on-signal.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { readArguments } from './read-arguments.ts';
import { runStep, stopSteps, type StepResult } from './run-step.ts';
import { BUILDS, FORMER_BUILD, KINDS_BUILD } from './build/test-builds.ts';
import { EXAMPLE_FOLDER } from '../tests/example-story.ts';
import { writeKinds } from '../tests/fixtures/write-kinds.ts';

readArguments({
  call: 'npm test',
  does: 'Checks types, runs the unit tests, lints the code, measures what the method page prints, builds the sites, checks them and opens them in a browser. `npm run test:unit -- <name>` runs some unit tests.',
});

const LOGS = '.cache/test';

/** Every site that is built and checked; the last two have stories of their own. */
const SITES: readonly Build[] = [...BUILDS, FORMER_BUILD, KINDS_BUILD];

/** Lines of a failed step that are printed; its log has all. */
const SHOWN = 150;

/** Reports are read as text. */
const PLAIN = { FORCE_COLOR: '0' };

/** The address of the sites that the tests build: `site.yaml` is its editor's, and feeds and shared pages need one. */
const ADDRESS = 'https://same-story.example';

const results: Result[] = [];
endOnSignal(stopSteps);

await rm(LOGS, { recursive: true, force: true });
await mkdir(LOGS, { recursive: true });
writeKinds(KINDS_BUILD.content);
const started = performance.now();
const browser = browserPath();

// Two lanes on two cores. `astro check`, which looks at all TypeScript and not at components alone, and the builds write
// into the same folders, so they take turns; the site checks read what the builds leave.
const checked = step('astro check', () =>
  // It loads the content: what an editor has in `content/` is for `same-story check`.
  run(['node', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'], {
    SAME_STORY_CONTENT: EXAMPLE_FOLDER,
  }),
);
const built = checked.then(() =>
  inTurn(SITES.map((build) => () => step(`build ${titleOf(build)}`, () => buildFor(build)))),
);
await Promise.all([
  built.then(() => step('browser tests', browserTests)),
  inTurn([
    () => step('unit tests', unitTests),
    () => step('scores', () => run(['node', 'scripts/score.ts'])),
    () => step('lint', () => run(['npm', 'run', '--silent', 'lint'])),
    () => built,
    ...SITES.map(
      (build) => () =>
        step(`check ${titleOf(build)}`, () =>
          run([
            'node',
            'scripts/check-site.ts',
            build.folder,
            '--base',
            build.base,
            ...(build === BUILDS[1] ? ['--addresses'] : []),
          ]),
        ),
    ),
    () => step('two builds at once', buildsAtOnce),
    () => step('a story changed', storyChanged),
    () => step('built in parts', builtInParts),
    () => step('the package', () => run(['node', 'scripts/dev/package/try-package.ts'])),
  ]),
]);
summarize();

async function unitTests(): Promise<Outcome> {
  const report = `${LOGS}/unit.json`;
  const { code, output } = await runStep(
    [
      'node',
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: PLAIN },
  );
  const counts = await readReport<{
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  }>(report);
  if (!counts) return { passed: 0, failed: 1, output };
  return outcome(counts.numPassedTests, counts.numFailedTests, code, output);
}

async function browserTests(): Promise<Outcome> {
  if (browser.path === null) return { passed: 0, failed: 1, output: browser.message };
  const { code, output } = await runStep(
    [
      'node',
      'node_modules/@playwright/test/cli.js',
      'test',
      `--workers=${Math.min(4, availableParallelism() + 1)}`,
    ],
    { env: { ...PLAIN, SAME_STORY_BROWSER: browser.path } },
  );
  const report = await readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    `${LOGS}/e2e.json`,
  );
  if (!report) return { passed: 0, failed: 1, output };
  const { expected, unexpected, flaky } = report.stats;
  return outcome(expected, unexpected + flaky, code, output);
}

async function buildFor(build: Build): Promise<Outcome> {
  const lines: string[] = [];
  const built = await buildSite({
    out: build.folder,
    base: build.base,
    content: build.content,
    site: ADDRESS,
    print: (line) => lines.push(line),
  });
  return { passed: Number(built), failed: Number(!built), output: lines.join('\n') };
}

/** Into two folders and into one: what `npm run dev:faults` does many times. */
async function buildsAtOnce(): Promise<Outcome> {
  const faults: string[] = [];
  for (const pairing of ['two stories, two folders', 'two stories, one folder'] as const)
    faults.push(...(await buildPair(pairing, join(LOGS, 'pair'))));
  return outcomeOf(faults);
}

/** Only its pages are made again, and the site is that of a full build. */
async function storyChanged(): Promise<Outcome> {
  return outcomeOf(await buildAgain(join(LOGS, 'again')));
}

/** Three parts, merged, are one build. */
async function builtInParts(): Promise<Outcome> {
  return outcomeOf(await buildInParts(join(LOGS, 'parts')));
}

function outcomeOf(faults: readonly string[]): Outcome {
  return {
    passed: Number(faults.length === 0),
    failed: Number(faults.length > 0),
    output: faults.join('\n'),
  };
}

async function run(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const { code, output } = await runStep(command, { env: { ...PLAIN, ...env } });
  return { passed: Number(code === 0), failed: Number(code !== 0), output };
}

function titleOf(build: Build): string {
  return build.content === EXAMPLE_FOLDER ? build.base : build.name;
}

/** A run that ends badly without a failed test has failed all the same. */
function outcome(passed: number, failed: number, code: StepResult['code'], output: string): Outcome {
  const nothing = passed + failed === 0;
  return { passed, failed: failed > 0 ? failed : Number(code !== 0 || nothing), output };
}

async function step(name: string, action: () => Promise<Outcome>): Promise<void> {
  const from = performance.now();
  const { passed, failed, output: coloured } = await action();
  const output = stripVTControlCharacters(coloured);
  results.push({ name, passed, failed });
  await writeFile(`${LOGS}/${name.replace(/[^a-z]+/g, '-')}.log`, output);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name.padEnd(24)} ${`${passed} passed, ${failed} failed`.padEnd(24)} ${seconds.padStart(6)} s`,
  );
  if (failed > 0) console.log(`${indent(output)}\n`);
}

async function inTurn(actions: readonly (() => Promise<void>)[]): Promise<void> {
  for (const action of actions) await action();
}

function summarize(): void {
  const sum = (count: (result: Result) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const failed = sum((result) => result.failed);
  console.log(`\nIn ${((performance.now() - started) / 1000).toFixed(0)} s; logs in ${LOGS}/`);
  if (failed > 0)
    console.log(
      `Failed: ${results
        .filter((result) => result.failed > 0)
        .map(({ name }) => name)
        .join(', ')}`,
    );
  console.log(`${sum((result) => result.passed)} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function readReport<T>(file: string): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

/** The browser comes before everything else: better to hear of a missing one at once. */
function browserPath(): { path: string | null; message: string } {
  try {
    return { path: findOrInstallBrowser(), message: '' };
  } catch (error) {
    console.error((error as Error).message);
    return { path: null, message: (error as Error).message };
  }
}

function indent(output: string): string {
  const lines = output.trimEnd().split('\n');
  const shown =
    lines.length > SHOWN ? [`… (${lines.length - SHOWN} lines before)`, ...lines.slice(-SHOWN)] : lines;
  return shown.map((line) => `    ${line}`).join('\n');
}

type Build = { name: string; folder: string; base: string; content: string };
type Outcome = { passed: number; failed: number; output: string };
type Result = { name: string; passed: number; failed: number };
