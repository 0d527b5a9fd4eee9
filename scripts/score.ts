#!/usr/bin/env node
/**
 * `npm run score`: runs the scorers on the hand-marked sets of this repository and compares every figure with
 * the one on the method page. The exit code is 1 if any differs: either the change made something worse, or
 * the page needs the new figures (`npm run dev:measure`).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../src/text/counted.ts';
import { MEASURED, measure } from './dev/measure.ts';
import { EXISTING, readArguments } from './read-arguments.ts';

const {
  words: [gold],
} = readArguments({
  call: 'npm run score',
  does: 'Measures quotes, alignment and search on the hand-marked sets, and compares the figures with those on the method page.',
  words: [
    {
      name: 'gold',
      about:
        'documents with spans, a line of JSON for each: tells where quotations of the unseen fifth are lost',
      form: EXISTING,
    },
  ],
});

// What other search engines find does not depend on our code; `dev:measure` asks them.
const now = figuresOf(measure({ peers: false }));
const printed = figuresOf(JSON.parse(readFileSync(MEASURED, 'utf8')));

let differing = 0;
for (const [name, value] of now) {
  const before = printed.get(name);
  const differs = before !== value;
  if (differs) differing += 1;
  console.log(
    `${differs ? '✗' : '✓'} ${name.padEnd(56)} ${value}${differs ? ` (method page: ${before})` : ''}`,
  );
}
console.log(`\n${counted(now.size, 'figure')} measured, ${differing} different on the method page`);
if (differing > 0) {
  console.log(
    'If better or intended, run `npm run dev:measure` and commit the file. If worse, fix the change.',
  );
  process.exitCode = 1;
}
if (gold !== undefined)
  execFileSync(process.execPath, [join(import.meta.dirname, 'dev/score-quotes.ts'), gold, '--unseen'], {
    stdio: 'inherit',
  });

/**
 * Every number in a JSON value under its path. An item of a list is named by its first text, or by its
 * position.
 */
function figuresOf(value: unknown, path = ''): Map<string, number> {
  if (typeof value === 'number') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, item]) => [
      ...figuresOf(item, path ? `${path} › ${nameOf(key, item)}` : key),
    ]),
  );
}

function nameOf(key: string, item: unknown): string {
  if (typeof item !== 'object' || item === null) return key;
  const name = Object.values(item).find((each) => typeof each === 'string');
  return /^\d+$/u.test(key) && typeof name === 'string' ? name : key;
}
