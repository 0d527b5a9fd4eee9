#!/usr/bin/env node
/**
 * Writes down what every story publishes under an address (`published.yaml` beside `story.yaml`): what is new comes in,
 * what is gone stays with what took its place. Run it before the content is published, and commit what it wrote.
 *
 *   npm run ledger [-- --content DIR]
 */
import { parseArgs } from 'node:util';
import { compileCorpus } from '../src/corpus/compile-corpus.ts';
import { CONTENT_FOLDER } from '../src/corpus/load-corpus.ts';
import { formatReport } from '../src/corpus/report.ts';
import { writeLedger } from '../src/corpus/write-ledger.ts';

const { values } = parseArgs({ options: { content: { type: 'string' } } });
const directory = values.content ?? CONTENT_FOLDER;
const compilation = compileCorpus(directory);
if (!compilation.corpus) {
  process.stderr.write(`${formatReport(compilation)}\n`);
  process.exit(1);
}
for (const story of compilation.corpus.stories) {
  const { path, fresh, gone, written } = writeLedger(directory, story);
  process.stdout.write(`${path}: ${written ? `${fresh} new, ${gone} gone` : 'up to date'}\n`);
}
