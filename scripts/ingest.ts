#!/usr/bin/env node
/**
 * The build script: compiles the content folder into the corpus, prints what was found and every problem, and fails
 * on errors (exit code 1; 2 where the command itself is wrong).
 *
 *   node scripts/ingest.ts [--content DIR] [--json FILE] [--quiet]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileCorpus } from '../src/corpus/compile-corpus.ts';
import { describeFault } from '../src/corpus/compile-story.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from '../src/corpus/load-corpus.ts';
import { formatReport } from '../src/corpus/report.ts';
import { toJson } from '../src/corpus/to-json.ts';
import { writeAtomically } from '../src/corpus/write-atomically.ts';

const USAGE = `Usage: node scripts/ingest.ts [--content DIR] [--json FILE] [--quiet]
  --content DIR  the content folder, one story's folder, or a folder of .txt files (default: ${CONTENT_FOLDER})
  --json FILE    write the corpus as JSON
  --quiet        print problems only
`;

/** A line of progress at most this often (ms): enough to see that it moves. */
const PROGRESS_EVERY = 2000;

// Whoever reads the report may stop reading (`… | head`).
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));
const options = readOptions();
try {
  process.exitCode = ingest(options);
} catch (error) {
  process.stderr.write(`ingest failed: ${describeFault(error)}\n`);
  process.exitCode = 1;
}

function ingest({ content = CONTENT_FOLDER, json, quiet }: Options): number {
  const compilation = compileCorpus(content, {
    // Another folder's stories may have the same names: only the site's own content is cached.
    cache: resolve(content) === resolve(CONTENT_FOLDER) ? CACHE_FOLDER : undefined,
    progress: quiet ? undefined : progress(),
  });
  if (!quiet || compilation.problems.length > 0) process.stdout.write(`${formatReport(compilation)}\n`);
  if (!compilation.corpus) return 1;
  return json === undefined || writeJson(json, `${JSON.stringify(toJson(compilation.corpus), null, 1)}\n`) ? 0 : 1;
}

function writeJson(file: string, content: string): boolean {
  try {
    writeAtomically(file, content);
    return true;
  } catch (error) {
    process.stderr.write(`\`${file}\` cannot be written: ${(error as Error).message}\n`);
    return false;
  }
}

function progress(): (story: string, step: string) => void {
  let last = { story: '', at: 0 };
  return (story, step) => {
    if (story === last.story && performance.now() - last.at < PROGRESS_EVERY) return;
    last = { story, at: performance.now() };
    process.stderr.write(`Compiling ${story}: ${step} …\n`);
  };
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({ options: { content: { type: 'string' }, json: { type: 'string' }, quiet: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } });
    if (!values.help) return values;
    process.stdout.write(USAGE);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

type Options = { content?: string; json?: string; quiet: boolean };
