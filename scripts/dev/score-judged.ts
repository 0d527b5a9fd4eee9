#!/usr/bin/env node
/**
 * Measures links on sentence pairs of real stories that people judged one by one, at the score from which pages show a
 * match, with headlines and openings apart, and beside TF-IDF.
 *
 * "unseen": the stories kept apart, by the models in use; unless they were fitted with `--all`, no one has learnt from
 * them. "left out": every story in turn, by models fitted on all others. TF-IDF is the cosine over the sentences of the two
 * articles; it has no threshold of its own, so it gets the one at which it finds as many
 * matches as the links do, and the table compares the two at every recall.
 */
import { SAME_SCORE, type Models } from '../../src/align/judge-pair.ts';
import { linkPrepared } from '../../src/align/link-passages.ts';
import { english } from '../../src/language/en/english.ts';
import fitted from '../../src/align/models.json' with { type: 'json' };
import { prepareArticle } from '../../src/align/prepare-article.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { EXISTING, readArguments, WHOLE } from '../read-arguments.ts';
import { cosine } from './alignment/baselines.ts';
import { readCases } from './alignment-cases.ts';
import { fitModels, readExamples } from './fit-alignment.ts';
import {
  readJudgedStories,
  sentenceAt,
  type JudgedPair,
  type JudgedStory,
} from './alignment/judged-pairs.ts';

const {
  words: [file = '', folder = '', ...gold],
  values: { errors },
} = readArguments({
  call: 'npm run dev:score-judged',
  does: 'Measures links on judged pairs of real stories.',
  words: [
    { name: 'judged', about: 'a file of judged pairs', needed: true, form: EXISTING },
    { name: 'stories', about: 'the folder of their stories', needed: true, form: EXISTING },
    { name: 'gold', about: 'further gold files to fit on', many: true, form: EXISTING },
  ],
  options: {
    errors: {
      value: 'N',
      about: 'print so many wrong and missed pairs of the stories that are not kept apart',
      initially: '0',
      form: WHOLE,
    },
  },
});

const stories = readJudgedStories(file, folder);
const fixtures = readCases('tests/fixtures/alignment');
const examples = readExamples(stories, gold, fixtures);

const unseen = stories.filter((story) => story.unseen);
report(
  'unseen, models in use',
  unseen.flatMap((story) => scoreStory(story, fitted)),
);
const known = new Set(stories.filter((story) => story.unseen).map(({ id }) => id));
const apart = modelsOf(examples.filter(({ story }) => !known.has(story)));
report(
  'unseen, models that have not learnt from them',
  unseen.flatMap((story) => scoreStory(story, apart)),
);
const leftOut = stories.map((story) => {
  const scored = scoreStory(story, modelsOf(examples.filter((example) => example.story !== story.id)));
  return { story, scored };
});
report(
  'all stories, each left out',
  leftOut.flatMap(({ scored }) => scored),
);
report(
  'of them fitted',
  leftOut.filter(({ story }) => !story.unseen).flatMap(({ scored }) => scored),
);
showErrors(leftOut.filter(({ story }) => !story.unseen).flatMap(({ scored }) => scored));

function modelsOf(used: typeof examples): Models {
  return { ...fitModels(used), lines: fitted.lines };
}

function scoreStory({ pairs, articles }: JudgedStory, models: Models): Scored[] {
  const byId = new Map(
    articles.map((article) => [article.id, { article, prepared: prepareArticle(article, english) }] as const),
  );
  const made = new Map<
    string,
    { links: ReturnType<typeof linkPrepared>; tfIdf: ReturnType<typeof cosine> }
  >();
  return pairs.flatMap((pair) => {
    const [one, two] = [byId.get(pair.a.article), byId.get(pair.b.article)];
    if (one === undefined || two === undefined) return [];
    const name = `${pair.a.article} ${pair.b.article}`;
    const { links, tfIdf } = made.get(name) ?? {
      links: linkPrepared(one.prepared, two.prepared, models),
      tfIdf: cosine({ id: name, articles: [one.article, two.article], gold: [] }),
    };
    made.set(name, { links, tfIdf });
    const [a, b] = [sentenceAt(one.article, pair.a), sentenceAt(two.article, pair.b)];
    const link = links.find((each) => each.a.start === a?.start && each.b.start === b?.start);
    const [x, y] = [
      one.article.text.slice(pair.a.start, pair.a.end),
      two.article.text.slice(pair.b.start, pair.b.end),
    ];
    return [{ pair, texts: [x, y], score: link?.score ?? 0, tfIdf: tfIdf(x, y) } as const];
  });
}

function report(name: string, all: readonly Scored[]): void {
  const shown = all.filter(({ score }) => score >= SAME_SCORE);
  const leads = (list: readonly Scored[]) => list.filter(({ pair }) => pair.drawn.includes('lead'));
  const sorted = all.toSorted((x, y) => y.tfIdf - x.tfIdf);
  const found = same(shown);
  const level = sorted.slice(0, sorted.findIndex((_, i) => same(sorted.slice(0, i + 1)) >= found) + 1);
  console.log(`== ${name}: ${all.length} pairs, ${same(all)} the same`);
  const say = (method: string, list: readonly Scored[]): void =>
    console.log(
      `${method.padEnd(24)} same ${share(same(list), list.length)}  same or overlapping ${share(related(list), list.length)}  found ${share(same(list), same(all))}  shown ${list.length}`,
    );
  say('links shown', shown);
  say('TF-IDF, as many found', level);
  console.log(
    `${'headlines and openings'.padEnd(24)} found ${same(leads(shown))} of ${same(leads(all))}, right ${same(leads(shown))} of ${leads(shown).length}`,
  );
  const byScore = all.toSorted((x, y) => y.score - x.score);
  const precisionAt = (list: readonly Scored[], recall: number): string => {
    const wanted = Math.ceil(recall * same(all));
    const last = list.findIndex((_, i) => same(list.slice(0, i + 1)) >= wanted);
    return share(wanted, last + 1);
  };
  const points = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  console.log(`${'found'.padEnd(24)} ${points.map((at) => at.toFixed(2)).join('  ')}`);
  console.log(`${'links, right'.padEnd(24)} ${points.map((at) => precisionAt(byScore, at)).join('  ')}`);
  console.log(`${'TF-IDF, right'.padEnd(24)} ${points.map((at) => precisionAt(sorted, at)).join('  ')}\n`);
}

function showErrors(all: readonly Scored[]): void {
  const show = ({ pair, texts, score }: Scored): void =>
    console.log(`${score.toFixed(2)} ${pair.label}\n  ${oneLine(texts[0])}\n  ${oneLine(texts[1])}`);
  const most = Number(errors);
  const byScore = all.toSorted((x, y) => y.score - x.score);
  byScore
    .filter(({ pair }) => pair.label !== 'same')
    .slice(0, most)
    .forEach(show);
  byScore
    .filter(({ pair, score }) => pair.label === 'same' && score < SAME_SCORE)
    .slice(0, most)
    .forEach(show);
}

function same(list: readonly Scored[]): number {
  return list.filter(({ pair }) => pair.label === 'same').length;
}

function related(list: readonly Scored[]): number {
  return list.filter(({ pair }) => pair.label !== 'different').length;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

interface Scored {
  readonly pair: JudgedPair;
  readonly texts: readonly [string, string];
  readonly score: number;
  readonly tfIdf: number;
}
