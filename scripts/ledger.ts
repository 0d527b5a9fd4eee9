#!/usr/bin/env node
/**
 * Records what every story publishes under an address (`published.yaml` beside `story.yaml`): what is new is
 * added, what is gone stays with what replaced it. Run it before publishing, and commit what it wrote.
 */
import { writeLedger } from '../src/corpus/write-ledger.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { readArguments } from './read-arguments.ts';

const { values } = readArguments({
  call: 'npm run ledger',
  does: 'Records every address that the stories publish in `published.yaml`, beside each `story.yaml`.',
  options: { content: CONTENT },
});
endWithReader();
for (const story of compileOrEnd(values.content, { anew: true }).stories) {
  try {
    const { path, fresh, gone, written } = writeLedger(values.content, story);
    process.stdout.write(`${path}: ${written ? `${fresh} new, ${gone} gone` : 'up to date'}\n`);
  } catch (error) {
    process.stderr.write(`The ledger of \`${story.id}\` cannot be written: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
