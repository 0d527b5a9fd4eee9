/**
 * Measures alignment against hand-marked pairs, beside two plain baselines in the same run.
 *
 *   node scripts/bench/score-alignment.ts                      the cases of tests/fixtures/alignment
 *   node scripts/bench/score-alignment.ts GOLD [ARTICLES]      a gold file of spans and the folder of its articles
 *   … --errors N                                               and the first N wrong or missed pairs of each kind
 *
 * "same": links of strength `same` against gold `same`; an overlapping pair called the same counts as wrong.
 * "same, overlaps left out": as before, but overlapping pairs are neither right nor wrong.
 * "same or overlapping": all links against both.
 * Optional pairs are neither rewarded nor punished. The baselines get the threshold that suits them best on this very
 * set, which flatters them.
 */
import { existsSync } from 'node:fs';
import { alignPassages } from '../../src/align/align-passages.ts';
import { linkPassages } from '../../src/align/link-passages.ts';
import type { Span } from '../../src/model/span.ts';
import { words } from '../../src/text/words.ts';
import { articlesOf, readCases, readGoldFile } from './alignment-cases.ts';
import type { AlignmentCase, GoldPair } from './alignment-cases.ts';

/** What is asked: the gold strengths wanted, and those left out of the count. */
const QUESTIONS: readonly Question[] = [
  { wanted: ['same'], left: ['optional'] },
  { wanted: ['same'], left: ['optional', 'overlaps'] },
  { wanted: ['same', 'overlaps'], left: ['optional'] },
];

const args = process.argv.slice(2);
const shown = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1] ?? 10) : 0;
const [file, folder] = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--errors');
const cases = file === undefined ? readCases('tests/fixtures/alignment') : readGoldFile(file, folder ?? articlesOf(file), await splitter());

console.log(`${cases.length} pairs of articles, ${count('same')} pairs of sentences "same", ${count('overlaps')} "overlaps", ${count('optional')} optional\n`);
console.log(line('', 'same', 'same, overlaps left out', 'same or overlapping'));
report('links', (one) => linkPassages(at(one, 0), at(one, 1)).map((link) => ({ ...link, same: link.strength === 'same' })));
report('rows', (one) => rowPairs(one));
report('TF-IDF cosine', (one) => allPairs(one, cosine(one)));
report('shared words', (one) => allPairs(one, sharedWords(one)));

/** Prints one method's line; scores without a verdict get the best threshold. */
function report(name: string, method: (one: AlignmentCase) => Predicted[]): void {
  const found = cases.map((one) => ({ one, predicted: method(one) }));
  const decided = found.some(({ predicted }) => predicted.some(({ same }) => same !== undefined));
  const measures = QUESTIONS.map((question) => {
    const asked = (keep: (pair: Predicted) => boolean): Measure => measure(found.map(({ one, predicted }) => ({ one, predicted: predicted.filter(keep) })), question);
    if (decided) return asked(({ same }) => same === true || question.wanted.includes('overlaps'));
    const scores = [...new Set(found.flatMap(({ predicted }) => predicted.map(({ score }) => Math.round(score * 50) / 50)))];
    const tried = scores.map((least) => asked(({ score }) => score >= least));
    return tried.sort((x, y) => y.f1 - x.f1)[0] ?? asked(() => true);
  });
  console.log(line(name, ...measures.map(({ precision, recall, f1 }) => `P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`)));
  if (name === 'links') measures.filter((_, i) => i !== 1).forEach(({ wrong, missed }) => [...wrong.slice(0, shown), ...missed.slice(0, shown)].forEach((text) => console.log(text)));
}

/** A predicted pair is right when a wanted gold pair lies under it; sentences may be cut a little differently. */
function measure(found: readonly { one: AlignmentCase; predicted: readonly Predicted[] }[], { wanted, left }: Question): Measure {
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
      else wrong.push(show('wrong ', wanted, one, pair, `${pair.score.toFixed(2)} ${pair.reasons?.join('; ') ?? ''}`));
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
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), wrong, missed };
}

function sameSpans(x: Pick<Predicted, 'a' | 'b'>, y: Pick<GoldPair, 'a' | 'b'>): boolean {
  return mostly(x.a, y.a) && mostly(x.b, y.b);
}

function mostly(x: Span, y: Span): boolean {
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return common > 0 && common >= 0.5 * Math.min(x.end - x.start, y.end - y.start);
}

/** The pairs of sentences that stand in one row. */
function rowPairs(one: AlignmentCase): Predicted[] {
  const [a, b] = [at(one, 0), at(one, 1)];
  return alignPassages(one.story ?? one.articles).flatMap((row) => {
    const inA = row.passages.filter(({ article }) => article === a.id).flatMap((span) => a.sentences.filter((sentence) => mostly(sentence, span)));
    const inB = row.passages.filter(({ article }) => article === b.id).flatMap((span) => b.sentences.filter((sentence) => mostly(sentence, span)));
    return inA.flatMap((x) => inB.map((y) => ({ a: x, b: y, score: row.score, same: row.score >= 0.5 })));
  });
}

function allPairs(one: AlignmentCase, score: (a: string, b: string) => number): Predicted[] {
  const [a, b] = [at(one, 0), at(one, 1)];
  return a.sentences.flatMap((x) => b.sentences.map((y) => ({ a: x, b: y, score: score(a.text.slice(x.start, x.end), b.text.slice(y.start, y.end)) })));
}

function cosine(one: AlignmentCase): (a: string, b: string) => number {
  const sentences = one.articles.flatMap(({ text, sentences: spans }) => spans.map(({ start, end }) => new Set(forms(text.slice(start, end)))));
  const frequency = new Map<string, number>();
  for (const sentence of sentences) for (const form of sentence) frequency.set(form, (frequency.get(form) ?? 0) + 1);
  const vector = (text: string): Map<string, number> => {
    const weights = new Map<string, number>();
    for (const form of forms(text)) weights.set(form, (weights.get(form) ?? 0) + Math.log((sentences.length + 1) / (frequency.get(form) ?? 1)));
    return weights;
  };
  const length = (weights: Map<string, number>): number => Math.hypot(...weights.values());
  return (a, b) => {
    const [x, y] = [vector(a), vector(b)];
    let dot = 0;
    for (const [form, weight] of x) dot += weight * (y.get(form) ?? 0);
    return dot === 0 ? 0 : dot / (length(x) * length(y));
  };
}

function sharedWords(_: AlignmentCase): (a: string, b: string) => number {
  return (a, b) => {
    const [x, y] = [new Set(forms(a)), new Set(forms(b))];
    return [...x].filter((form) => y.has(form)).length;
  };
}

function forms(text: string): string[] {
  return words(text).map(({ form }) => form);
}

/** The project's own parser where it is there, else the platform's sentences line by line. */
async function splitter(): Promise<(text: string) => readonly Span[]> {
  const path = new URL('../../src/parse/parse-article.ts', import.meta.url);
  if (existsSync(path)) {
    const { parseArticle } = (await import(path.href)) as { parseArticle: (text: string) => { sentences: readonly Span[] } };
    return (text) => parseArticle(text).sentences;
  }
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return (text) =>
    [...segmenter.segment(text)]
      .map(({ segment, index }) => ({ start: index + segment.length - segment.trimStart().length, end: index + segment.trimEnd().length }))
      .filter(({ start, end }) => end > start);
}

function show(label: string, wanted: readonly string[], one: AlignmentCase, { a, b }: Pick<Predicted, 'a' | 'b'>, why: string): string {
  const cut = (i: number, { start, end }: Span): string => at(one, i).text.slice(start, end).replace(/\s+/gu, ' ');
  return `  ${label} ${wanted.join('+')} ${one.id} ${why}\n      A ${cut(0, a)}\n      B ${cut(1, b)}`;
}

function at(one: AlignmentCase, i: number): AlignmentCase['articles'][number] {
  const article = one.articles[i];
  if (article === undefined) throw new Error(`Case \`${one.id}\` has no article ${i + 1}`);
  return article;
}

function count(strength: string): number {
  return cases.reduce((sum, { gold }) => sum + gold.filter((pair) => pair.strength === strength).length, 0);
}

function line(name: string, ...columns: readonly string[]): string {
  return (name.padEnd(16) + columns.map((column) => column.padEnd(28)).join('')).trimEnd();
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
  readonly reasons?: readonly string[];
}

interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}
