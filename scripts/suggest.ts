#!/usr/bin/env node
/**
 * Proposes claims from what several articles tell (evidence found, statement left to the editor), highlights from claims on
 * which articles differ, a summary to write from, and people. `--accept` writes those that are named into the YAML files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../src/corpus/files/read-content.ts';
import { writeAtomically } from '../src/corpus/files/write-atomically.ts';
import { counted } from '../src/text/counted.ts';
import { oneLine } from '../src/text/one-line.ts';
import { proposeStory, type Proposals } from '../src/worklist/propose-story.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { keepSchemas, schemaLine } from './schemas/keep-schemas.ts';
import { readArguments } from './read-arguments.ts';
import { acceptClaims } from './suggest/accept-claims.ts';
import { acceptHighlights, acceptPeople, acceptSummary } from './suggest/accept-story.ts';

const { values } = readArguments({
  call: 'npm run suggest',
  does: 'Proposes claims with their evidence, highlights, people, and words to write a summary from.',
  options: {
    content: CONTENT,
    accept: { value: 'ID,…', about: 'write these into claims.yaml and story.yaml' },
  },
});
endWithReader();
const accepted = new Set(values.accept?.split(',').map((id) => id.trim()) ?? []);
const { stories } = compileOrEnd(values.content);
const folders = readContent(values.content).stories;
for (const story of stories) {
  const proposed = proposeStory(story);
  const ids = { summary: `summary-${story.id}`, people: `people-${story.id}` };
  if (values.accept === undefined) {
    process.stdout.write(`${[story.title, ...listed(proposed, ids)].join('\n')}\n`);
    continue;
  }
  const ledger = folders.find(({ id }) => id === story.id)?.ledgerPath;
  if (ledger === undefined) continue;
  const claims = proposed.claims.filter(({ id }) => accepted.delete(id));
  const highlights = proposed.highlights.filter(({ id }) => accepted.delete(id));
  write(ledger, 'claims', claims.length, (text) => acceptClaims(text, claims));
  write(ledger, 'story', highlights.length, (text) => acceptHighlights(text, highlights));
  if (proposed.summary.length > 0 && accepted.delete(ids.summary))
    write(ledger, 'story', 1, (text) => acceptSummary(text, proposed.summary.join(' | ')));
  if (proposed.people.length > 0 && accepted.delete(ids.people))
    write(ledger, 'story', proposed.people.length, (text) => acceptPeople(text, proposed.people));
}
for (const id of accepted) {
  process.stderr.write(
    `Nothing is proposed under \`${id}\`: it is there already, or the articles changed.\n`,
  );
  process.exitCode = 1;
}

/** Adds entries to a YAML file of a story, which is made if it is missing. */
function write(
  ledger: string,
  name: 'claims' | 'story',
  added: number,
  edit: (text: string) => string,
): void {
  if (added === 0) return;
  const file = join(dirname(ledger), `${name}.yaml`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : schemaLine(file, name, values.content);
  keepSchemas(values.content);
  writeAtomically(file, edit(text));
  process.stdout.write(
    `${file}: ${counted(added, 'entry', 'entries')} added. Write what is empty; the words beside it are an article’s or a claim’s.\n`,
  );
}

/** What is proposed, each under the id to accept. */
function listed({ claims, highlights, summary, people }: Proposals, ids: Ids): string[] {
  return [
    `${counted(claims.length, 'claim')} to propose`,
    ...claims.map(({ id, words, cells }) => {
      const states = Object.entries(cells).map(([article, { state }]) => `${article} ${state}`);
      return `${id}  ${states.join(', ')}\n    ${words}`;
    }),
    ...highlights.map(
      ({ id, statement, lines }) =>
        `${id}  a highlight\n    ${oneLine(statement)}\n${lines.map(({ article, exact }) => `    ${article}: ${oneLine(exact)}`).join('\n')}`,
    ),
    ...(summary.length > 0
      ? [`${ids.summary}  a summary, to write from\n${summary.map((words) => `    ${words}`).join('\n')}`]
      : []),
    ...(people.length > 0
      ? [
          `${ids.people}  ${counted(people.length, 'person', 'people')}\n    ${people.map(({ name }) => name).join(', ')}`,
        ]
      : []),
  ];
}

type Ids = { readonly summary: string; readonly people: string };
