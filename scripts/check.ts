#!/usr/bin/env node
/**
 * Prints what an editor should look at again, a line each as `file:line:column`: silent cells whose article
 * has a sentence near the claim, and sentences that no claim rests on. It is a worklist, not a verdict: the
 * exit code is 0 whatever it lists.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { measureAgreement } from '../src/claims/measure-agreement.ts';
import { listWork, LOOK_AGAIN, type WorkItem } from '../src/claims/list-work.ts';
import { locate } from '../src/corpus/files/locate.ts';
import { readContent } from '../src/corpus/files/read-content.ts';
import { CellState } from '../src/model/claim.ts';
import { counted } from '../src/text/counted.ts';
import { oneLine } from '../src/text/one-line.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { CONTENT } from './content-option.ts';
import { endWithReader } from './end-with-reader.ts';
import { readArguments } from './read-arguments.ts';

/** Characters of a sentence that are printed: enough to recognise it. */
const LONGEST = 90;

const { values } = readArguments({
  call: 'npm run check',
  does: 'Lists what an editor should look at again, in all stories: silent cells that a sentence comes close to, and sentences that no claim rests on.',
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
  const items = listWork(story.claims, story.articles);
  const paths = new Map(
    folders.find(({ id }) => id === story.id)?.articles.map(({ id, path }) => [id, path]),
  );
  const lines = items.map((item) => {
    const text = story.articles.find(({ id }) => id === item.article)?.text ?? '';
    const { line, column } = locate(text, item.span.start);
    return `${paths.get(item.article) ?? item.article}:${line}:${column} ${describe(item)} ${shorten(text.slice(item.span.start, item.span.end))}`;
  });
  const count = (kind: WorkItem['kind'], one: string) =>
    counted(items.filter((item) => item.kind === kind).length, one);
  process.stdout.write(
    `${[
      `${story.title}: ${counted(story.claims.length, 'claim')}`,
      ...lines,
      `${count('look-again', 'silent cell')} with a sentence that scores ${LOOK_AGAIN.toFixed(2)} or more, ${count('no-claim', 'sentence')} that no claim rests on`,
    ].join('\n')}\n`,
  );
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

function describe(item: WorkItem): string {
  return item.kind === 'look-again'
    ? `look-again \`${item.claim}\` is silent here, score ${item.score.toFixed(2)}:`
    : 'no-claim';
}

function shorten(sentence: string): string {
  const line = oneLine(sentence);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
