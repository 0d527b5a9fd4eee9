#!/usr/bin/env node
/**
 * Fits the two models of `src/align/judge-pair.ts` and writes them to `src/align/models.json`.
 *
 * It learns from three sets: pairs of real stories that people judged one by one; the tuned fixtures and further gold
 * files, in which every pair that is not marked is wrong; and pairs of articles of different stories, which share no
 * fact. Optional pairs are left out, and the held-out fixtures are never read. The stories of the judged pairs that are
 * kept apart are fitted only with `--all`, for the models that ship; their figures come from a fit without them.
 */
import { writeFileSync } from 'node:fs';
import { CHANCE_SHARE } from '../../src/align/judge-pair.ts';
import type { Model, PairFeatures } from '../../src/align/judge-pair.ts';
import { english } from '../../src/language/en/english.ts';
import { measurePairs } from '../../src/align/measure-pairs.ts';
import { prepareArticle } from '../../src/align/prepare-article.ts';
import { EXISTING, readArguments } from '../read-arguments.ts';
import { articlesOf, liesUnder, readCases, readGoldFile } from './alignment-cases.ts';
import type { AlignmentCase } from './alignment-cases.ts';
import { fitLogistic } from './alignment/fit-logistic.ts';
import { readJudgedStories, sentenceAt, type JudgedStory } from './alignment/judged-pairs.ts';

/** Chosen on the judged stories that are not kept apart, by average precision and recall, each story predicted by the others. */
const SAME_FEATURES = [
  'agreement',
  'leads',
  'oneLead',
  'telling',
  'kinship',
  'mass',
  'matter',
  'copied',
  'weakerAhead',
  'weakerWordsAhead',
  'otherNumbers',
  'proofWords',
  'cosine',
] as const satisfies readonly (keyof PairFeatures)[];
const LINKED_FEATURES = [
  'agreement',
  'containment',
  'mass',
  'otherNumbers',
  'weakerAhead',
  'strongerAhead',
  'weakerWordsAhead',
  'strongerWordsAhead',
  'fragment',
  'completion',
  'kinship',
  'leads',
] as const satisfies readonly (keyof PairFeatures)[];

/** The models are for real stories; the invented pairs are many, and most of them share nothing. */
const MARKED_WEIGHT = 0.6;
const UNMARKED_WEIGHT = 0.06;

/** Reads every pair there is to learn from. */
export function readExamples(
  judged: readonly JudgedStory[],
  gold: readonly string[],
  fixtures: readonly AlignmentCase[],
): Example[] {
  const further = gold.flatMap((file) => readGoldFile(file, articlesOf(file)));
  return [
    ...judged.flatMap(measureJudged),
    ...[
      ...fixtures,
      ...further,
      ...fixtures.map((one, i) => strangers(one, fixtures[(i + 1) % fixtures.length] ?? one)),
    ].flatMap(measureCase),
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

function measureJudged({ id, pairs, articles }: JudgedStory): Example[] {
  const prepared = new Map(
    articles.map((article) => [article.id, prepareArticle(article, english)] as const),
  );
  const measured = new Map<string, ReturnType<typeof measurePairs>>();
  return pairs.flatMap(({ a, b, label }) => {
    const [one, two] = [a, b].map((side) => prepared.get(side.article));
    const [left, right] = [a, b].map((side) => {
      const article = articles.find((each) => each.id === side.article);
      return article === undefined ? null : sentenceAt(article, side);
    });
    if (!one || !two || !left || !right) return [];
    const name = `${one.id} ${two.id}`;
    const all = measured.get(name) ?? measurePairs(one, two);
    measured.set(name, all);
    const found = all.find((pair) => pair.one.start === left.start && pair.two.start === right.start);
    return found === undefined ? [] : [{ story: id, features: found.features, label, weight: 1 }];
  });
}

function measureCase(one: AlignmentCase): Example[] {
  const [a, b] = one.articles.map((each) => prepareArticle(each, english));
  if (a === undefined || b === undefined) return [];
  return measurePairs(a, b).flatMap(({ one: x, two: y, features }) => {
    const marked = one.gold
      .filter((pair) => liesUnder(x, pair.a) && liesUnder(y, pair.b))
      .map(({ strength }) => strength);
    const label =
      (['same', 'overlaps', 'optional'] as const).find((each) => marked.includes(each)) ?? 'different';
    return label === 'optional'
      ? []
      : [{ story: one.id, features, label, weight: label === 'different' ? UNMARKED_WEIGHT : MARKED_WEIGHT }];
  });
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

if (import.meta.main) {
  const {
    words: [file = '', stories = '', ...gold],
    values: { all },
  } = readArguments({
    call: 'npm run dev:fit-alignment --',
    does: 'Fits the models that judge passages and writes them to src/align/models.json.',
    words: [
      { name: 'judged', about: 'a file of judged pairs', needed: true, form: EXISTING },
      { name: 'stories', about: 'the folder of their stories', needed: true, form: EXISTING },
      { name: 'gold', about: 'further gold files of spans', many: true, form: EXISTING },
    ],
    options: { all: { about: 'fit the stories that are kept apart too' } },
  });
  const judged = readJudgedStories(file, stories).filter(({ unseen }) => all === true || !unseen);
  const examples = readExamples(judged, gold, readCases('tests/fixtures/alignment'));
  const { same, linked } = fitModels(examples);
  const path = 'src/align/models.json';
  const { default: before } = (await import('../../src/align/models.json', { with: { type: 'json' } })) as {
    default: { about: string; lines: Record<string, number> };
  };
  writeFileSync(
    path,
    `${JSON.stringify({ about: before.about, lines: before.lines, same: round(same), linked: round(linked) }, null, 2)}\n`,
  );
  console.log(`${examples.length} pairs of ${judged.length} judged stories and the fixtures: see ${path}`);
}

/** A measured pair and what people say of it. */
export interface Example {
  readonly story: string;
  readonly features: PairFeatures;
  readonly label: 'same' | 'overlaps' | 'different';
  readonly weight: number;
}
