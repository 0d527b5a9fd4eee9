#!/usr/bin/env node
/**
 * Measures links on sentence pairs of real stories that people judged one by one, and on gold files of spans, beside
 * TF-IDF: at the score from which pages show a match, with headlines and openings apart, and at every share found.
 *
 * No pair is judged by a model that has learnt from its story: the stories are dealt into ten parts, by a hash of
 * their names, and each part is judged by models fitted on the others; a gold file is a story of its own. TF-IDF is the
 * cosine over the sentences of the two articles. It has no threshold of its own, so it gets the one at which it finds as
 * many pairs as the links do, and the table compares the two at every share found. What no link reaches has a dash.
 */
import { createHash } from 'node:crypto';
import { SAME_SCORE, type Models } from '../../src/align/judge-pair.ts';
import { judgePairs } from '../../src/align/link-passages.ts';
import fitted from '../../src/align/models.json' with { type: 'json' };
import type { MeasuredPair } from '../../src/align/measure-pairs.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { readArguments, WHOLE } from '../read-arguments.ts';
import { fitModels, JUDGED_WORDS, readExamples, tellFiles } from './fit-alignment.ts';
import { articlesOf, readGoldFile } from './alignment-cases.ts';
import { readJudgedStories } from './alignment/judged-pairs.ts';
import { measureJudged, measureMarked, type JudgedMeasure } from './alignment/measure-judged.ts';

/** How many parts the stories are dealt into. */
const PARTS = 10;

/** Shares of the pairs that tell the same. */
const POINTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const {
  words: [folder = '', ...files],
  values: { errors },
} = readArguments({
  call: 'npm run dev:score-judged --',
  does: 'Measures links on judged pairs of real stories.',
  words: JUDGED_WORDS,
  options: {
    errors: {
      value: 'N',
      about: 'print so many wrong and missed pairs of each file',
      initially: '0',
      form: WHOLE,
    },
  },
});

const { judged, gold } = tellFiles(files);
const measured = readJudgedStories(folder, judged).flatMap(measureJudged);
const examples = readExamples(measured, gold);

const byPart = Map.groupBy(measured, ({ story }) => partOf(story));
const scored = [...byPart].flatMap(([part, own]) =>
  score(
    own,
    modelsOf(({ story }) => partOf(story) !== part),
  ),
);
for (const [file, own] of Map.groupBy(scored, (pair) => pair.file)) report(file, own);
for (const file of gold)
  report(
    file,
    score(
      readGoldFile(file, articlesOf(file)).flatMap((one) => measureMarked(file, one)),
      modelsOf(({ story }) => story !== file),
    ),
  );

/** Models that have learnt only from some examples. */
function modelsOf(learns: (example: (typeof examples)[number]) => boolean): Models {
  return { ...fitModels(examples.filter(learns)), lines: fitted.lines };
}

function partOf(story: string): number {
  return Number.parseInt(createHash('sha256').update(story).digest('hex').slice(0, 8), 16) % PARTS;
}

function score(pairs: readonly JudgedMeasure[], models: Models): Scored[] {
  return [...Map.groupBy(pairs, ({ among }) => among)].flatMap(([among, own]) => {
    const links = judgePairs(among, models);
    const scores = new Map(links.map((link) => [placeOf(link), link.judged.score] as const));
    return own.map((pair) => ({
      ...pair,
      score: (pair.measured && scores.get(placeOf(pair.measured))) ?? 0,
    }));
  });
}

function placeOf({ one, two }: Pick<MeasuredPair, 'one' | 'two'>): string {
  return `${one.index} ${two.index}`;
}

function report(name: string, all: readonly Scored[]): void {
  const shown = all.filter((pair) => pair.score >= SAME_SCORE);
  const leads = (list: readonly Scored[]): Scored[] => list.filter(({ lead }) => lead);
  const byScore = all.toSorted((x, y) => y.score - x.score);
  const byTfIdf = all.toSorted((x, y) => y.tfIdf - x.tfIdf);
  const level = byTfIdf.slice(0, reach(byTfIdf, same(shown)));
  console.log(`== ${name}, each story left out: ${all.length} pairs, ${same(all)} the same`);
  const say = (method: string, list: readonly Scored[]): void =>
    console.log(
      `${method.padEnd(24)} same ${share(same(list), list.length)}  same or overlapping ${share(related(list), list.length)}  found ${share(same(list), same(all))}  shown ${list.length}`,
    );
  say('links shown', shown);
  say('TF-IDF, as many found', level);
  if (leads(all).length > 0)
    console.log(
      `${'headlines and openings'.padEnd(24)} found ${same(leads(shown))} of ${same(leads(all))}, right ${same(leads(shown))} of ${leads(shown).length}`,
    );
  const rightAt = (list: readonly Scored[], found: number): string => {
    const wanted = Math.ceil(found * same(all));
    return share(wanted, reach(list, wanted));
  };
  const linked = byScore.filter((pair) => pair.score > 0);
  console.log(`${'found'.padEnd(24)} ${POINTS.map((at) => at.toFixed(2)).join('  ')}`);
  console.log(`${'links, right'.padEnd(24)} ${POINTS.map((at) => rightAt(linked, at)).join('  ')}`);
  console.log(`${'TF-IDF, right'.padEnd(24)} ${POINTS.map((at) => rightAt(byTfIdf, at)).join('  ')}\n`);
  showErrors(byScore);
}

/** How many pairs of a sorted list it takes to find so many that tell the same; 0 where it has fewer. */
function reach(sorted: readonly Scored[], wanted: number): number {
  let found = 0;
  return 1 + sorted.findIndex(({ label }) => (found += Number(label === 'same')) >= wanted);
}

function showErrors(byScore: readonly Scored[]): void {
  const show = ({ label, texts, score }: Scored): void =>
    console.log(`${score.toFixed(2)} ${label}\n  ${oneLine(texts[0])}\n  ${oneLine(texts[1])}`);
  const most = Number(errors);
  const wrong = byScore.filter(({ label, score }) => label !== 'same' && score >= SAME_SCORE);
  const missed = byScore.filter(({ label, score }) => label === 'same' && score < SAME_SCORE);
  for (const list of [wrong, missed]) list.slice(0, most).forEach(show);
}

function same(list: readonly Scored[]): number {
  return list.filter(({ label }) => label === 'same').length;
}

function related(list: readonly Scored[]): number {
  return list.filter(({ label }) => label !== 'different').length;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–   ' : (part / whole).toFixed(2);
}

interface Scored extends JudgedMeasure {
  readonly score: number;
}
