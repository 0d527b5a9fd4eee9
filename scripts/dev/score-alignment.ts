/**
 * Measures alignment against hand-marked pairs, beside two plain baselines in the same run.
 *
 * The fixtures are told apart: "tuned" are those that weights, words and thresholds were tried on, "held out" those that
 * nothing was tuned on. "links, shuffled": the paragraphs of both articles in another order.
 *
 * "same": links that more likely tell the same than not (a score from 0.5 on) against gold `same`; an overlapping pair
 * counts as wrong. "links, proven": those of strength `same`, of which the pages say so.
 * "same, overlaps left out": as before, but overlapping pairs are neither right nor wrong.
 * "same or overlapping": all links against both.
 * Optional pairs are neither rewarded nor punished. The baselines get the threshold that suits them best on this very
 * set, which flatters them.
 */
import { english } from '../../src/language/en/english.ts';
import { linkStory } from '../../src/align/link-story.ts';
import { gatherFacts } from '../../src/matches/gather-facts.ts';
import { matchPassages } from '../../src/matches/match-passages.ts';
import { linkPassages } from '../../src/align/link-passages.ts';
import { SAME_SCORE } from '../../src/align/judge-pair.ts';
import type { Span } from '../../src/model/span.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { EXISTING, readArguments, WHOLE } from '../read-arguments.ts';
import { articlesOf, liesUnder, readCases, readGoldFile } from './alignment-cases.ts';
import type { AlignmentCase, GoldPair } from './alignment-cases.ts';
import { cosine, sharedWords } from './alignment/baselines.ts';
import { shuffleParagraphs } from './shuffle-paragraphs.ts';

/** What is asked: the gold strengths wanted, and those left out of the count. */
const QUESTIONS: readonly Question[] = [
  { wanted: ['same'], left: ['optional'] },
  { wanted: ['same'], left: ['optional', 'overlaps'] },
  { wanted: ['same', 'overlaps'], left: ['optional'] },
];

const {
  values,
  words: [file, folder],
} = readArguments({
  call: 'npm run dev:score-alignment',
  does: 'Measures alignment against hand-marked pairs, those of tests/fixtures/alignment where no file is named.',
  words: [
    { name: 'gold', about: 'a gold file of spans', form: EXISTING },
    { name: 'articles', about: 'the folder of its articles', form: EXISTING },
  ],
  options: {
    errors: {
      value: 'N',
      about: 'print so many wrong and missed pairs of each kind',
      initially: '0',
      form: WHOLE,
    },
  },
});
const shown = Number(values.errors);

if (file === undefined) {
  const [tuned, heldOut] = [
    readCases('tests/fixtures/alignment'),
    readCases('tests/fixtures/alignment/held-out'),
  ];
  reportSet('tuned', tuned);
  reportSet('held out', heldOut);
  reportSet('all', [...tuned, ...heldOut]);
} else reportSet('gold file', readGoldFile(file, folder ?? articlesOf(file)));

/** Prints one line for each method. */
function reportSet(name: string, cases: readonly AlignmentCase[]): void {
  const count = (strength: string): number =>
    cases.reduce((sum, { gold }) => sum + gold.filter((pair) => pair.strength === strength).length, 0);
  console.log(
    `== ${name}: ${cases.length} pairs of articles, ${count('same')} pairs of sentences "same", ${count('overlaps')} "overlaps", ${count('optional')} optional\n`,
  );
  console.log(line('', 'same', 'same, overlaps left out', 'same or overlapping'));
  const found = reportMethod('links', cases, (one) => predictLinks(one));
  reportMethod('links, proven', cases, (one) =>
    predictLinks(one).map((pair) => ({ ...pair, same: pair.proven === true })),
  );
  reportMethod('links, shuffled', cases, (one) => predictShuffled(one));
  reportMethod('facts', cases, (one) => factPairs(one));
  reportMethod('TF-IDF cosine', cases, (one) => allPairs(one, cosine(one)));
  reportMethod('shared words', cases, (one) => allPairs(one, sharedWords));
  console.log('');
  if (name === 'all') return;
  for (const { wrong, missed } of [found[0], found[2]].flatMap((each) => each ?? []))
    [...wrong.slice(0, shown), ...missed.slice(0, shown)].forEach((text) => console.log(text));
}

/** Scores without a verdict get the best threshold. */
function reportMethod(
  name: string,
  cases: readonly AlignmentCase[],
  method: (one: AlignmentCase) => Predicted[],
): Measure[] {
  const found = cases.map((one) => ({ one, predicted: method(one) }));
  const decided = found.some(({ predicted }) => predicted.some(({ same }) => same !== undefined));
  const measures = QUESTIONS.map((question) => {
    const asked = (keep: (pair: Predicted) => boolean): Measure =>
      measure(
        found.map(({ one, predicted }) => ({ one, predicted: predicted.filter(keep) })),
        question,
      );
    if (decided) return asked(({ same }) => same === true || question.wanted.includes('overlaps'));
    const scores = [
      ...new Set(found.flatMap(({ predicted }) => predicted.map(({ score }) => Math.round(score * 50) / 50))),
    ];
    const tried = scores.map((least) => asked(({ score }) => score >= least));
    return tried.sort((x, y) => y.f1 - x.f1)[0] ?? asked(() => true);
  });
  console.log(
    line(
      name,
      ...measures.map(
        ({ precision, recall, f1 }) =>
          `P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`,
      ),
    ),
  );
  return measures;
}

/** A predicted pair is right when a wanted gold pair lies under it; sentences may be cut a little differently. */
function measure(
  found: readonly { one: AlignmentCase; predicted: readonly Predicted[] }[],
  { wanted, left }: Question,
): Measure {
  let right = 0;
  let judged = 0;
  let reached = 0;
  let all = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { one, predicted } of found) {
    const gold = one.gold.filter(({ strength }) => wanted.includes(strength));
    const optional = one.gold.filter(({ strength }) => left.includes(strength));
    for (const pair of predicted) {
      if (gold.some((other) => sameSpans(pair, other))) right += 1;
      else if (optional.some((other) => sameSpans(pair, other))) continue;
      else
        wrong.push(
          show('wrong ', wanted, one, pair, `${pair.score.toFixed(2)} ${pair.reasons?.join('; ') ?? ''}`),
        );
      judged += 1;
    }
    for (const pair of gold) {
      all += 1;
      const hit = predicted.find((other) => sameSpans(other, pair));
      if (hit !== undefined) reached += 1;
      else missed.push(show('missed', wanted, one, pair, ''));
    }
  }
  const precision = judged === 0 ? 0 : right / judged;
  const recall = all === 0 ? 0 : reached / all;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    wrong,
    missed,
  };
}

function sameSpans(x: Pick<Predicted, 'a' | 'b'>, y: Pick<GoldPair, 'a' | 'b'>): boolean {
  return liesUnder(x.a, y.a) && liesUnder(x.b, y.b);
}

function predictLinks(one: AlignmentCase): Predicted[] {
  return linkPassages(at(one, 0), at(one, 1), english).map((link) => ({
    ...link,
    same: link.score >= SAME_SCORE,
    proven: link.strength === 'same',
  }));
}

/** The links of the shuffled articles, at the places that their sentences have in the ordered ones. */
function predictShuffled(one: AlignmentCase): Predicted[] {
  const [a, b] = [shuffleParagraphs(at(one, 0)), shuffleParagraphs(at(one, 1))];
  return linkPassages(a.article, b.article, english).map((link) => ({
    ...link,
    a: a.placeOf(link.a),
    b: b.placeOf(link.b),
    same: link.score >= SAME_SCORE,
  }));
}

/** The pairs of sentences that stand in one fact, without an editor's claims. */
function factPairs(one: AlignmentCase): Predicted[] {
  const [a, b] = [at(one, 0), at(one, 1)];
  const articles = (one.story ?? one.articles).map((article) => ({
    ...article,
    blocks: [...(article.blocks ?? [])],
    sentences: [...article.sentences],
    quotes: [...article.quotes],
  }));
  const matches = matchPassages({ articles, claims: [], links: linkStory(articles, english) });
  return gatherFacts(articles, matches).flatMap((fact) => {
    const inA = fact.passages
      .filter(({ article }) => article === a.id)
      .flatMap((span) => a.sentences.filter((sentence) => liesUnder(sentence, span)));
    const inB = fact.passages
      .filter(({ article }) => article === b.id)
      .flatMap((span) => b.sentences.filter((sentence) => liesUnder(sentence, span)));
    return inA.flatMap((x) => inB.map((y) => ({ a: x, b: y, score: fact.score, same: true })));
  });
}

function allPairs(one: AlignmentCase, score: (a: string, b: string) => number): Predicted[] {
  const [a, b] = [at(one, 0), at(one, 1)];
  return a.sentences.flatMap((x) =>
    b.sentences.map((y) => ({
      a: x,
      b: y,
      score: score(a.text.slice(x.start, x.end), b.text.slice(y.start, y.end)),
    })),
  );
}

function show(
  label: string,
  wanted: readonly string[],
  one: AlignmentCase,
  { a, b }: Pick<Predicted, 'a' | 'b'>,
  why: string,
): string {
  const cut = (i: number, { start, end }: Span): string => oneLine(at(one, i).text.slice(start, end));
  return `  ${label} ${wanted.join('+')} ${one.id} ${why}\n      A ${cut(0, a)}\n      B ${cut(1, b)}`;
}

function at(one: AlignmentCase, i: number): AlignmentCase['articles'][number] {
  const article = one.articles[i];
  if (article === undefined) throw new Error(`Case \`${one.id}\` has no article ${i + 1}`);
  return article;
}

function line(name: string, ...columns: readonly string[]): string {
  return (name.padEnd(17) + columns.map((column) => column.padEnd(28)).join('')).trimEnd();
}

interface Question {
  readonly wanted: readonly string[];
  readonly left: readonly string[];
}

interface Predicted {
  readonly a: Span;
  readonly b: Span;
  readonly score: number;
  readonly same?: boolean;
  readonly proven?: boolean;
  readonly reasons?: readonly string[];
}

interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}
