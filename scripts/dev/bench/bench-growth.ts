#!/usr/bin/env node
/**
 * `npm run dev:bench-growth`: how the processor time of compiling grows with the size of an article, for inputs that once
 * grew with its square. The exponent is the slope of time over size, both as logarithms, over the last sizes; 1 is linear.
 * Then what forty articles of one story cost against five: each of the five eight times, a tenth of its paragraphs left out.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCorpus } from '../../../src/corpus/compile-corpus.ts';
import { readContent } from '../../../src/corpus/files/read-content.ts';
import { CONTENT_FOLDER } from '../../../src/corpus/content-place.ts';
import { readArguments } from '../../read-arguments.ts';
import { manyArticles, textsOf } from './write-stories.ts';

readArguments({
  call: 'npm run dev:bench-growth',
  does: 'Measures how the time of compiling grows with the size of an article.',
});

/** Characters of the articles; the smallest warms the program up. */
const SIZES = [125_000, 250_000, 500_000, 1_000_000, 2_000_000];

const INPUTS: Readonly<Record<string, string>> = {
  'one line without an end': 'The ferry lay still and nobody said a word of it ',
  'one line of sentences': 'The ferry lay still. Nobody said a word. ',
  'equal sentences, a line each': 'The coast guard said nothing.\n\n',
  'opening marks': '“a ',
  quotations: '“We go,” said Ann Lee.\n\n',
};

const folder = mkdtempSync(join(tmpdir(), 'same-story-growth-'));
try {
  console.log(
    `input                          ${SIZES.slice(1)
      .map((size) => `${size / 1000} kB`.padStart(9))
      .join('')}  exponent`,
  );
  for (const [name, piece] of Object.entries(INPUTS)) {
    const times = SIZES.map((size) => measure(piece.repeat(Math.ceil(size / piece.length))));
    console.log(
      `${name.padEnd(30)} ${times
        .slice(1)
        .map((time) => `${time.toFixed(2)} s`.padStart(9))
        .join('')}  ${exponent(times.slice(1)).toFixed(2)}`,
    );
  }
  compareStories();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Time for the articles of a story, and for eight times as many, all of which tell the same. */
function compareStories(): void {
  const [story] = readContent(CONTENT_FOLDER).stories;
  const texts = textsOf((story?.articles ?? []).slice(0, 5));
  const many = manyArticles(texts, texts.length * 8);
  const [few, all] = [texts, many].map((articles) => Math.min(...[1, 2, 3].map(() => measure(...articles))));
  console.log(
    `\n${texts.length} articles ${few?.toFixed(2)} s, ${many.length} articles ${all?.toFixed(2)} s: ${((all ?? 0) / (few ?? 1)).toFixed(1)} times`,
  );
}

/** @returns seconds of processor time */
function measure(...texts: readonly string[]): number {
  const articles = join(folder, 'stories', 'one', 'articles');
  rmSync(articles, { recursive: true, force: true });
  mkdirSync(articles, { recursive: true });
  for (const [i, text] of texts.entries()) writeFileSync(join(articles, `a${i}.txt`), text);
  const before = process.cpuUsage();
  compileCorpus(folder);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The slope of a straight line through the points, by least squares. */
function exponent(times: readonly number[]): number {
  const points = times.map((time, i) => [Math.log(SIZES[i + 1] ?? 1), Math.log(time)] as const);
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([size]) => size), mean(([, time]) => time)];
  return (
    points.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0) /
    points.reduce((sum, [size]) => sum + (size - x) ** 2, 0)
  );
}
