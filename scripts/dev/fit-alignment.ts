#!/usr/bin/env node
/**
 * Fits the two models of `src/align/judge-pair.ts` and writes them to `src/align/models.json`.
 *
 * It learns from three sets: pairs of real stories that people judged one by one; the tuned fixtures and further gold
 * files, in which every pair that is not marked is wrong; and pairs of articles of different stories, which share no
 * fact. Optional pairs are left out, and the held-out fixtures are never read. What the models are worth on stories
 * they have not learnt from is for `score-judged.ts` to say.
 */
import { writeFileSync } from 'node:fs';
import { CHANCE_SHARE } from '../../src/align/judge-pair.ts';
import type { Model, PairFeatures } from '../../src/align/judge-pair.ts';
import { EXISTING, readArguments } from '../read-arguments.ts';
import { articlesOf, readCases, readGoldFile } from './alignment-cases.ts';
import type { AlignmentCase } from './alignment-cases.ts';
import { fitLogistic } from './alignment/fit-logistic.ts';
import { readJudgedStories } from './alignment/judged-pairs.ts';
import { measureJudged, measureMarked, type JudgedMeasure } from './alignment/measure-judged.ts';

/** Chosen on the judged stories, by average precision and recall, each story predicted by models fitted on others. */
const SAME_FEATURES = [
  'agreement',
  'leads',
  'oneLead',
  'leadsAhead',
  'openings',
  'telling',
  'kinship',
  'mass',
  'matter',
  'weakerAhead',
  'weakerWordsAhead',
  'cosine',
] as const satisfies readonly (keyof PairFeatures)[];
const LINKED_FEATURES = [
  'agreement',
  'containment',
  'matter',
  'strongerWordsAhead',
  'fragment',
  'kinship',
  'leads',
  'leadsAhead',
] as const satisfies readonly (keyof PairFeatures)[];

/** The models are for real stories; the invented pairs are many, and most of them share nothing. */
const MARKED_WEIGHT = 0.6;
const UNMARKED_WEIGHT = 0.06;

/** Reads every pair there is to learn from. */
export function readExamples(judged: readonly JudgedMeasure[], gold: readonly string[]): Example[] {
  const fixtures = readCases('tests/fixtures/alignment');
  const cases = [
    ...fixtures,
    ...fixtures.map((one, i) => strangers(one, fixtures[(i + 1) % fixtures.length] ?? one)),
  ];
  const marked = [
    ...cases.flatMap((one) => measureMarked(one.id, one)),
    ...gold.flatMap((file) =>
      readGoldFile(file, articlesOf(file)).flatMap((one) => measureMarked(file, one)),
    ),
  ];
  const weigh = (pairs: readonly JudgedMeasure[], weightOf: (label: string) => number): Example[] =>
    pairs.flatMap(({ story, measured, label }) =>
      measured === null ? [] : [{ story, features: measured.features, label, weight: weightOf(label) }],
    );
  return [
    ...weigh(judged, () => 1),
    ...weigh(marked, (label) => (label === 'different' ? UNMARKED_WEIGHT : MARKED_WEIGHT)),
  ];
}

/** Fits both models. */
export function fitModels(examples: readonly Example[]): { same: Model; linked: Model } {
  const as = (wanted: readonly string[]) =>
    examples.map(({ features, label, weight }) => ({
      features,
      wanted: wanted.includes(label),
      weight,
      offset: -CHANCE_SHARE * features.chance,
    }));
  return {
    same: fitLogistic(as(['same']), SAME_FEATURES),
    linked: fitLogistic(as(['same', 'overlaps']), LINKED_FEATURES),
  };
}

/** The first article of a story and the second of the next one, which have nothing to do with each other. */
function strangers(one: AlignmentCase, next: AlignmentCase): AlignmentCase {
  return {
    id: `${one.id} ${next.id}`,
    articles: [...one.articles.slice(0, 1), ...next.articles.slice(1)],
    gold: [],
  };
}

const round = (model: Model): Model =>
  Object.fromEntries(Object.entries(model).map(([name, value]) => [name, Number(value.toFixed(3))])) as Model;

/** The words of the command line: the folder of the stories, then files of judged pairs and of spans. */
export const JUDGED_WORDS = [
  { name: 'stories', about: 'the folder of the judged stories', needed: true, form: EXISTING },
  {
    name: 'file',
    about: 'files of judged pairs (.jsonl), and gold files of spans (.json) to fit on',
    needed: true,
    many: true,
    form: EXISTING,
  },
] as const;

/** Tells the files of judged pairs from those of spans. */
export function tellFiles(files: readonly string[]): { judged: string[]; gold: string[] } {
  const judged = files.filter((file) => file.endsWith('.jsonl'));
  return { judged, gold: files.filter((file) => !judged.includes(file)) };
}

if (import.meta.main) {
  const {
    words: [folder = '', ...files],
  } = readArguments({
    call: 'npm run dev:fit-alignment --',
    does: 'Fits the models that judge passages and writes them to src/align/models.json.',
    words: JUDGED_WORDS,
  });
  const { judged, gold } = tellFiles(files);
  const measured = readJudgedStories(folder, judged).flatMap(measureJudged);
  const examples = readExamples(measured, gold);
  const { same, linked } = fitModels(examples);
  const path = 'src/align/models.json';
  const { default: before } = (await import('../../src/align/models.json', { with: { type: 'json' } })) as {
    default: { about: string; lines: Record<string, number> };
  };
  writeFileSync(
    path,
    `${JSON.stringify({ about: before.about, lines: before.lines, same: round(same), linked: round(linked) }, null, 2)}\n`,
  );
  console.log(`${examples.length} pairs, ${measured.length} of them judged one by one: see ${path}`);
}

/** A measured pair and what people say of it. */
export interface Example {
  readonly story: string;
  readonly features: PairFeatures;
  readonly label: 'same' | 'overlaps' | 'different';
  readonly weight: number;
}
