#!/usr/bin/env node
/**
 * `npm run bench`: one table for each question, with ratios, and `src/views/about/bench.json`, from which the method page
 * shows the last answer to each, with the machine and the versions it was measured on. The page of the search is that of
 * the site in `dist`: run `npm run build` before.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { oneOf, readArguments } from '../../read-arguments.ts';
import { askAlignment } from './questions/ask-alignment.ts';
import { askBuild } from './questions/ask-build.ts';
import { askIncremental } from './questions/ask-incremental.ts';
import { askIngest } from './questions/ask-ingest.ts';
import { askQuotes } from './questions/ask-quotes.ts';
import { askSearch } from './questions/ask-search.ts';
import { askSearchPage } from './questions/ask-search-page.ts';
import { askStages } from './questions/ask-stages.ts';
import { printTable, type BenchTable, type Question } from './questions/table.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILE = join(ROOT, 'src/views/about/bench.json');

const QUESTIONS: Readonly<Record<string, Question>> = {
  build: askBuild,
  ingest: askIngest,
  stages: askStages,
  incremental: askIncremental,
  search: askSearch,
  'search-page': askSearchPage,
  alignment: askAlignment,
  quotes: askQuotes,
};
const NAMES = Object.keys(QUESTIONS);

const { values } = readArguments({
  call: 'npm run bench',
  does: 'Prints a table for each question, and writes them for the method page.',
  options: {
    only: { value: 'NAME', about: `one question: ${NAMES.join(', ')} (default: all)`, form: oneOf(NAMES) },
    dry: { about: 'print only; the method page keeps its figures' },
  },
});

const known = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Measured>) : {};
for (const [name, ask] of Object.entries(QUESTIONS)) {
  if (values.only !== undefined && values.only !== name) continue;
  try {
    const table = await ask((what) => console.error(what));
    console.log(`\n${name}: ${printTable(table)}`);
    known[name] = { ...table, at: where() };
  } catch (error) {
    console.error(`${name} could not be answered: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
if (!values.dry) {
  const inOrder = Object.fromEntries(NAMES.flatMap((name) => (known[name] ? [[name, known[name]]] : [])));
  writeFileSync(FILE, await format(JSON.stringify(inOrder), { parser: 'json', printWidth: 110 }));
  console.log(`\nWritten: ${FILE}`);
}

function where(): Measured['at'] {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const lock = JSON.parse(readFileSync(join(ROOT, 'node_modules/astro/package.json'), 'utf8')) as {
    version: string;
  };
  const commit = execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    versions: `Same Story ${version} (${commit}), Node ${process.versions.node}, Astro ${lock.version}`,
  };
}

interface Measured extends BenchTable {
  readonly at: { readonly day: string; readonly machine: string; readonly versions: string };
}
