#!/usr/bin/env node
/**
 * The build script: compiles the content folder into the corpus, prints what was found and every problem, and fails
 * on errors.
 *
 *   node scripts/ingest.ts [--content DIR] [--json FILE] [--quiet]
 */
import { parseArgs } from 'node:util';
import { compileCorpus } from '../src/corpus/compile-corpus.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from '../src/corpus/load-corpus.ts';
import { formatReport } from '../src/corpus/report.ts';
import { toJson } from '../src/corpus/to-json.ts';
import { writeAtomically } from '../src/corpus/write-atomically.ts';

const options = readOptions();
const compilation = compileCorpus(options.content ?? CONTENT_FOLDER, {
  // Another folder's stories may have the same names: only the site's own content is cached.
  cache: options.content === undefined ? CACHE_FOLDER : undefined,
  progress: options.quiet ? undefined : (story, articles) => process.stderr.write(`Compiling ${story} (${articles} ${articles === 1 ? 'article' : 'articles'}) …\n`),
});
if (!options.quiet || !compilation.corpus) process.stdout.write(`${formatReport(compilation)}\n`);
if (!compilation.corpus) process.exitCode = 1;
else if (options.json !== undefined) writeAtomically(options.json, `${JSON.stringify(toJson(compilation.corpus), null, 1)}\n`);

function readOptions() {
  try {
    return parseArgs({ options: { content: { type: 'string' }, json: { type: 'string' }, quiet: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nUsage: node scripts/ingest.ts [--content DIR] [--json FILE] [--quiet]\n`);
    process.exit(2);
  }
}
