#!/usr/bin/env node
/**
 * Writes down what every story publishes under an address (`published.yaml` beside `story.yaml`): what is new comes in,
 * what is gone stays with what took its place. Run it before the content is published, and commit what it wrote.
 */
import { compileCorpus } from '../src/corpus/compile-corpus.ts';
import { formatReport } from '../src/corpus/report.ts';
import { writeLedger } from '../src/corpus/write-ledger.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { readArguments } from './read-arguments.ts';

const { values } = readArguments({
  call: 'npm run ledger',
  does: 'Writes down every address that the stories publish, in `published.yaml` beside each `story.yaml`.',
  options: { content: CONTENT },
});
endWithReader();
const compilation = compileCorpus(values.content);
if (!compilation.corpus) {
  process.stderr.write(`${formatReport(compilation)}\n`);
  process.exit(1);
}
for (const story of compilation.corpus.stories) {
  try {
    const { path, fresh, gone, written } = writeLedger(values.content, story);
    process.stdout.write(`${path}: ${written ? `${fresh} new, ${gone} gone` : 'up to date'}\n`);
  } catch (error) {
    process.stderr.write(`The ledger of \`${story.id}\` cannot be written: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
