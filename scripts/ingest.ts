#!/usr/bin/env node
/**
 * The build script: compiles the content folder into the corpus, prints what was found and every problem, and fails
 * on errors (exit code 1; 2 where the command itself is wrong): `npm run ingest`.
 */
import { compileCorpus } from '../src/corpus/compile-corpus.ts';
import { describeFault } from '../src/corpus/describe-fault.ts';
import { cacheOf, handOver } from '../src/corpus/load-corpus.ts';
import { formatReport } from '../src/corpus/report.ts';
import { toJson } from '../src/corpus/to-json.ts';
import { writeAtomically } from '../src/corpus/files/write-atomically.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { readArguments } from './read-arguments.ts';

/** A line of progress at most this often (ms): enough to see that it moves. */
const PROGRESS_EVERY = 2000;

const { values } = readArguments({
  call: 'npm run ingest',
  does: 'Compiles the content and prints what was found in it, with every problem.',
  options: {
    content: CONTENT,
    json: { value: 'FILE', about: 'write the corpus as JSON; stories with errors are left out' },
    'keep-going': { about: 'hand the stories without errors over to a build, even if others have some' },
    quiet: { about: 'print problems only' },
  },
});
endWithReader();
try {
  process.exitCode = ingest(values);
} catch (error) {
  process.stderr.write(`ingest failed: ${describeFault(error)}\n`);
  process.exitCode = 1;
}

function ingest({ content, json, quiet, 'keep-going': handsOver }: typeof values): number {
  const compilation = compileCorpus(content, {
    cache: cacheOf(content),
    progress: quiet ? undefined : progress(),
  });
  const { corpus, good, bad, problems } = compilation;
  const report = formatReport(compilation, { keepGoing: handsOver || json !== undefined });
  if (!quiet || problems.length > 0) process.stdout.write(`${report}\n`);
  if (!corpus && good.length === 0) return 1;
  if (corpus || handsOver) handOver({ stories: [...good] }, compilation.site, bad);
  const written =
    json === undefined || writeJson(json, `${JSON.stringify(toJson({ stories: [...good] }), null, 1)}\n`);
  return corpus && written ? 0 : 1;
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
