#!/usr/bin/env node
/**
 * `same-story check`: the editor's test of a content folder. First the content: an error in a file, evidence or quoted
 * words that an article does not have, ids that lead nowhere end it. Then what is left for an editor to do, each at its
 * `file:line:column` and with the YAML to paste; what changes most of what readers see comes first. That is a worklist, not
 * a verdict. Last the pages, built aside if the built site is older than the content: links, valid pages, access. The exit
 * code is 1 if the content has an error or a page has a fault.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { parse } from 'yaml';
import { z } from 'zod';
import { measureAgreement } from '../src/claims/measure-agreement.ts';
import { formatProblem } from '../src/corpus/rules.ts';
import { locate } from '../src/corpus/files/locate.ts';
import { readContent } from '../src/corpus/files/read-content.ts';
import { CellState } from '../src/model/claim.ts';
import { counted } from '../src/text/counted.ts';
import { oneLine } from '../src/text/one-line.ts';
import { listWork } from '../src/worklist/list-work.ts';
import type { Task } from '../src/worklist/task.ts';
import { buildSite } from './build/build-site.ts';
import { MARKER } from './build/replace-folder.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { readArguments } from './read-arguments.ts';
import { inspectSite } from './site/inspect-site.ts';
import { lastChange } from './site/last-change.ts';
import { readSite } from './site/read-site.ts';
import { reportFindings } from './site/report-findings.ts';
import { PROGRAM, siteFolder } from './site-folder.ts';

/** Characters of a sentence that are printed: enough to recognise it. */
const LONGEST = 90;

const { values } = readArguments({
  call: 'npm run check',
  does: 'Tests a content folder: files, evidence and quoted words; then lists what is left for an editor to do, with what to paste; then tests the pages: links, valid HTML, access.',
  options: {
    content: CONTENT,
    quick: { about: 'look at the content only, not at its pages' },
    json: { about: 'with --agreement: print its figures as JSON' },
    agreement: {
      value: 'FILE',
      about:
        'print instead how far the states agree with those of FILE, which has for each claim `article: state`; an article it does not name is silent',
    },
  },
});
endWithReader();
const { stories, problems, site } = compileOrEnd(values.content);
if (values.agreement !== undefined) {
  process.stdout.write(`${describeAgreement(values.agreement)}\n`);
  process.exit(0);
}
for (const found of problems)
  process.stdout.write(`${found.level}: ${formatProblem(found, values.content)}\n`);
const folders = readContent(values.content).stories;
for (const story of stories) {
  const folder = folders.find(({ id }) => id === story.id);
  const files = new Map(folder?.articles.map(({ id, path }) => [id, path]));
  const tasks = listWork(story);
  const placeOf = ({ article, start, into }: Task) => {
    if (article === null) return join(dirname(folder?.ledgerPath ?? ''), into ?? 'story.yaml');
    const file = files.get(article) ?? article;
    if (start === null) return file;
    const { line, column } = locate(story.articles.find(({ id }) => id === article)?.text ?? '', start);
    return `${file}:${line}:${column}`;
  };
  process.stdout.write(
    `${[
      `${story.title}: ${counted(story.claims.length, 'claim')}`,
      ...tasks.map((task) => describeTask(task, placeOf(task))),
      sumUp(tasks),
    ].join('\n')}\n`,
  );
}

if (!values.quick) process.exitCode = (await checkPages()) ? 0 : 1;

/** Whether the pages are in order: those of the built site or, if it is older than the content, built aside. */
async function checkPages(): Promise<boolean> {
  const built = siteFolder(values.content);
  const marker = join(built, MARKER);
  if (existsSync(marker) && statSync(marker).mtimeMs > lastChange(values.content))
    return await inspect(built, site.base);
  const aside = mkdtempSync(join(tmpdir(), 'same-story-check-'));
  try {
    const lines: string[] = [];
    const done = await buildSite({
      out: join(aside, 'site'),
      base: '/',
      content: resolve(values.content),
      root: PROGRAM,
      print: (line) => lines.push(line),
    });
    if (done) return await inspect(join(aside, 'site'));
    process.stdout.write(`${lines.join('\n')}\n`);
    return false;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function inspect(folder: string, base?: string): Promise<boolean> {
  const read = await readSite(folder, base);
  const findings = await inspectSite(read);
  if (findings.length > 0) process.stdout.write(`${reportFindings(findings)}\n`);
  process.stdout.write(
    `${counted(read.pages.length, 'page')}: ${findings.length === 0 ? 'every link leads somewhere, and every page is valid and accessible as far as a program can tell' : counted(findings.length, 'fault')}\n`,
  );
  return findings.length === 0;
}

function describeTask({ kind, claim, title, why, words, yaml, into }: Task, place: string): string {
  const name = claim === null ? '' : ` \`${claim}\`:`;
  return [
    `${place} ${kind}${name} ${kind === 'no-claim' ? shorten(title) : title}`,
    ...(why === null ? [] : [`    ${why}`]),
    ...(yaml === null ? (words === null ? [] : [`    ${shorten(words)}`]) : [`    into ${into}:`, yaml]),
  ].join('\n');
}

function sumUp(tasks: readonly Task[]): string {
  const cells = tasks.filter(({ kind }) => kind === 'look-again');
  const alone = tasks.filter(({ kind }) => kind === 'no-claim').length;
  const rest = tasks.length - cells.length - alone;
  return `${counted(cells.length, 'cell')} to look at again, ${cells.filter(({ yaml }) => yaml !== null).length} with a state to paste; ${counted(alone, 'sentence')} that no claim rests on; ${counted(rest, 'other thing')} to do`;
}

/** Compares the states of the story that has the claims of the file with the file's own. */
function describeAgreement(file: string): string {
  const coding = z
    .record(z.string(), z.record(z.string(), CellState).nullable())
    .parse(parse(readFileSync(file, 'utf8')));
  const claims = stories.flatMap((story) => story.claims).filter(({ id }) => Object.hasOwn(coding, id));
  const statesOf = (state: (claim: string, article: string) => CellState) =>
    new Map(
      claims.flatMap(({ id, cells }) =>
        cells.map(({ article }) => [`${id}/${article}`, state(id, article)] as const),
      ),
    );
  const own = new Map(
    claims.flatMap(({ id, cells }) =>
      cells.map(({ article, state }) => [`${id}/${article}`, state] as const),
    ),
  );
  const other = statesOf((claim, article) => coding[claim]?.[article] ?? 'silent');
  const { cells, raw, kappa, states } = measureAgreement(own, other);
  if (values.json) {
    const round = (share: number) => Math.round(share * 1000) / 1000;
    return JSON.stringify({ cells, claims: claims.length, raw: round(raw), kappa: round(kappa) });
  }
  return [
    `${counted(cells, 'cell')} of ${counted(claims.length, 'claim')}: ${(raw * 100).toFixed(1)} % alike, kappa ${kappa.toFixed(2)}`,
    'state              here  there  both  kappa',
    ...states.map(
      ({ state, one, two, both, kappa: each }) =>
        `${state.padEnd(17)} ${String(one).padStart(5)} ${String(two).padStart(6)} ${String(both).padStart(5)}  ${each.toFixed(2)}`,
    ),
    ...[...own].flatMap(([cell, state]) =>
      other.get(cell) === state ? [] : [`${cell}: ${state} here, ${other.get(cell)} there`],
    ),
  ].join('\n');
}

function shorten(sentence: string): string {
  const line = oneLine(sentence);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
