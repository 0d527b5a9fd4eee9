#!/usr/bin/env node
/**
 * Measures typed differences. In pairs of sentences that are found to tell the same, one thing that both print is changed
 * in one of them (`plant-differences.ts`): how many of these changes are found, and typed rightly? And how
 * many near-identical pairs as they were printed, which differ in nothing of that kind, get a difference?
 *
 * What is found in a pair without the change is not counted for it. A name that takes the place of another may be
 * typed as a name or as who did it.
 */
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { linkStory } from '../../../src/align/link-story.ts';
import { readTokens } from '../../../src/align/read-tokens.ts';
import { SAME_SCORE } from '../../../src/align/judge-pair.ts';
import { english } from '../../../src/language/en/english.ts';
import { findDifferences } from '../../../src/matches/find-differences.ts';
import { shareWords } from '../../../src/matches/share-words.ts';
import type { DifferenceKind } from '../../../src/model/fact.ts';
import { oneLine } from '../../../src/text/one-line.ts';
import { wordForms } from '../../../src/text/words.ts';
import { EXISTING, readArguments, WHOLE } from '../../read-arguments.ts';
import { readArticles } from '../alignment/judged-pairs.ts';
import { plantDifferences } from './plant-differences.ts';

const {
  words: [folder = ''],
  values: { errors },
} = readArguments({
  call: 'npm run dev:score-differences --',
  does: 'Measures which planted differences of matched sentences are found, and false alarms.',
  words: [{ name: 'stories', about: 'a folder of stories with articles', needed: true, form: EXISTING }],
  options: {
    errors: { value: 'N', about: 'print so many of each kind of error', initially: '0', form: WHOLE },
  },
});

const NAMING: ReadonlySet<DifferenceKind> = new Set(['name', 'agent']);

/** Four words of five are the same. */
const NEAR_IDENTICAL = 0.8;

/** A sequence that is the same in every run. */
let state = 20261129;
const choose = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const pairs = readdirSync(folder)
  .map((story) => join(folder, story, 'articles'))
  .filter((path) => existsSync(path))
  .sort()
  .flatMap((path) => {
    const articles = readArticles(path);
    const textOf = new Map(articles.map(({ id, text }) => [id, text] as const));
    return linkStory(articles, english)
      .filter(({ score }) => score >= SAME_SCORE)
      .map(({ a, b }) =>
        [a, b].map(({ article, start, end }) => textOf.get(article)?.slice(start, end) ?? ''),
      );
  });

const asked = pairs.flatMap(([a = '', b = '']) => {
  const known = new Set(find(a, b));
  return plantDifferences(a, b, choose)
    .filter(({ kind }) => !known.has(kind))
    .map(({ kind, text }) => ({
      kind,
      a,
      b: text,
      near: areNear(a, b),
      found: find(a, text).filter((each) => !known.has(each)),
    }));
});
console.log(`${pairs.length} pairs that tell the same\n`);
for (const [name, list] of [
  ['near-identical pairs', asked.filter(({ near }) => near)],
  ['all pairs', asked],
] as const) {
  console.log(`${name.padEnd(22)} planted  typed rightly  otherwise  not found`);
  for (const [kind, own] of Map.groupBy(list, (each) => each.kind)) count(kind, own);
  count('all', list);
  console.log('');
}
const shown = asked.flatMap(({ kind, found }) => found.map((each) => isRight(kind, each)));
console.log(
  `\nof ${shown.length} differences found there ${share(shown.filter(Boolean).length, shown.length)} are right`,
);

const alike = pairs.filter(([a = '', b = '']) => areNear(a, b));
const printed = (list: readonly (readonly string[])[]) =>
  list.flatMap(([a = '', b = '']) => find(a, b).map((kind) => ({ kind, a, b })));
for (const [name, list] of [
  ['near-identical pairs', alike],
  ['all pairs', pairs],
] as const)
  console.log(`unchanged, ${name}: ${printed(list).length} differences in ${list.length} pairs`);
const most = Number(errors);
if (most > 0) {
  for (const [kind, own] of Map.groupBy(asked, (each) => each.kind))
    own
      .filter(({ found }) => !found.some((each) => isRight(kind, each)))
      .slice(0, most)
      .forEach(({ a, b, found }) => show(`${kind}, found ${found.join(' ') || 'nothing'}`, a, b));
  printed(pairs).forEach(({ kind, a, b }) => show(`unchanged, ${kind}`, a, b));
}

function areNear(a: string, b: string): boolean {
  return shareWords(wordForms(a), wordForms(b)) >= NEAR_IDENTICAL;
}

function find(a: string, b: string): DifferenceKind[] {
  const [one, two] = [a, b].map((text, i) => ({
    article: String(i),
    start: 0,
    end: text.length,
    tokens: readTokens(text, 0, text.length, english),
  }));
  return one && two ? findDifferences(one, two, english.differences).map(({ kind }) => kind) : [];
}

function isRight(planted: DifferenceKind, found: DifferenceKind): boolean {
  return planted === found || (NAMING.has(planted) && NAMING.has(found));
}

function count(name: string, own: typeof asked): void {
  const right = own.filter(({ kind, found }) => found.some((each) => isRight(kind, each))).length;
  const none = own.filter(({ found }) => found.length === 0).length;
  const cell = (n: number): string => `${n} (${share(n, own.length)})`.padStart(13);
  console.log(
    `${name.padEnd(22)} ${String(own.length).padStart(7)} ${cell(right)} ${cell(own.length - right - none)} ${cell(none)}`,
  );
}

function show(what: string, a: string, b: string): void {
  console.log(`${what}\n  ${oneLine(a)}\n  ${oneLine(b)}`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}
