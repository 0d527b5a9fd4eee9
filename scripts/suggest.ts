#!/usr/bin/env node
/**
 * Proposes claims from what several articles tell: evidence found, statement left to the editor. `--accept` writes those
 * that are named into `claims.yaml`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../src/corpus/files/read-content.ts';
import { writeAtomically } from '../src/corpus/files/write-atomically.ts';
import { counted } from '../src/text/counted.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { keepSchemas, schemaLine } from './schemas/keep-schemas.ts';
import { readArguments } from './read-arguments.ts';
import { acceptClaims } from './suggest/accept-claims.ts';
import { proposeClaims } from '../src/worklist/propose-claims.ts';

const { values } = readArguments({
  call: 'npm run suggest',
  does: 'Proposes claims from what several articles tell, with their evidence.',
  options: {
    content: CONTENT,
    accept: { value: 'ID,…', about: 'write these into claims.yaml, in a topic of their own' },
  },
});
endWithReader();
const accepted = new Set(values.accept?.split(',').map((id) => id.trim()) ?? []);
const { stories } = compileOrEnd(values.content);
const folders = readContent(values.content).stories;
for (const story of stories) {
  const proposed = proposeClaims(story);
  const chosen = proposed.filter(({ id }) => accepted.delete(id));
  const ledger = folders.find(({ id }) => id === story.id)?.ledgerPath;
  if (chosen.length > 0 && ledger !== undefined) {
    const file = join(dirname(ledger), 'claims.yaml');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : schemaLine(file, 'claims', values.content);
    keepSchemas(values.content);
    writeAtomically(file, acceptClaims(text, chosen));
    process.stdout.write(
      `${file}: ${counted(chosen.length, 'claim')} added. Write each statement; the words beside it are an article’s.\n`,
    );
  }
  if (values.accept === undefined)
    process.stdout.write(
      `${[
        `${story.title}: ${counted(proposed.length, 'claim')} to propose`,
        ...proposed.map(({ id, words, cells }) => `${id}  ${Object.keys(cells).join(', ')}\n    ${words}`),
      ].join('\n')}\n`,
    );
}
for (const id of accepted) {
  process.stderr.write(
    `Nothing is proposed under \`${id}\`: a claim has it already, or the articles changed.\n`,
  );
  process.exitCode = 1;
}
