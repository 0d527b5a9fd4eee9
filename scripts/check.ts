#!/usr/bin/env node
/**
 * Prints what is left for an editor to do, each at its `file:line:column` and with the YAML to paste; what changes most of
 * what readers see comes first. It is a worklist, not a verdict: the exit code is 0 whatever it lists.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { measureAgreement } from '../src/claims/measure-agreement.ts';
import { locate } from '../src/corpus/files/locate.ts';
import { readContent } from '../src/corpus/files/read-content.ts';
import { CellState } from '../src/model/claim.ts';
import { counted } from '../src/text/counted.ts';
import { oneLine } from '../src/text/one-line.ts';
import { listWork } from '../src/worklist/list-work.ts';
import type { Task } from '../src/worklist/task.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { readArguments } from './read-arguments.ts';

/** Characters of a sentence that are printed: enough to recognise it. */
const LONGEST = 90;

const { values } = readArguments({
  call: 'npm run check',
  does: 'Lists what is left for an editor to do, in all stories, with what to paste: cells, days, addresses, claims; and sentences that no claim rests on.',
  options: {
    content: CONTENT,
    json: { about: 'with --agreement: print its figures as JSON' },
    agreement: {
      value: 'FILE',
      about:
        'print instead how far the states agree with those of FILE, which has for each claim `article: state`; an article it does not name is silent',
    },
  },
});
endWithReader();
const { stories } = compileOrEnd(values.content);
if (values.agreement !== undefined) {
  process.stdout.write(`${describeAgreement(values.agreement)}\n`);
  process.exit(0);
}
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
