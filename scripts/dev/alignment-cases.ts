import { chooseLanguage } from '../../src/language/choose-language.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../src/model/block.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';

/** Reads the hand-marked cases of a folder (format: `tests/fixtures/alignment/README.md`). */
export function readCases(folder: string): AlignmentCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readCase(file.replace(/\.txt$/u, ''), readFileSync(join(folder, file), 'utf8')));
}

/** Reads one case; throws where a pair names a sentence that is not there. */
function readCase(id: string, source: string): AlignmentCase {
  const [, a = '', b = '', pairs = ''] = source.split(/^== .*\n/mu);
  const sides = [readSide('a', a), readSide('b', b)] as const;
  const gold: GoldPair[] = [];
  for (const line of pairs.split('\n').filter((text) => text.trim() !== '')) {
    const [strength = '', from = '', ...to] = line.trim().split(/\s+/u);
    if (!isStrength(strength))
      throw new Error(`Case \`${id}\`: \`${strength}\` in "${line}" must be one of ${STRENGTHS.join(', ')}`);
    for (const label of to)
      gold.push({ strength, a: find(id, sides[0], from), b: find(id, sides[1], label) });
  }
  return { id, articles: sides.map(({ article }) => article), gold };
}

/**
 * Reads a gold file of spans (`{pairs: [{strength, a: {article, start, end}, b}], optional, contrasts}`) and its
 * articles, with the sentences and quotes that the project finds in them.
 */
export function readGoldFile(file: string, folder: string): AlignmentCase[] {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as GoldFile;
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name): CaseArticle => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { blocks, sentences } = parseArticle(text, chooseLanguage(text));
      return { id: name.replace(/\.txt$/u, ''), text, blocks, sentences, quotes: quotesOf(text) };
    });
  const all = [
    ...gold.pairs.map((pair): GoldPair => ({ ...pair, strength: pair.strength })),
    ...(gold.optional ?? []).map((pair): GoldPair => ({ ...pair, strength: 'optional' })),
  ];
  const groups = new Map<string, GoldPair[]>();
  for (const pair of all) {
    const name = `${pair.a.article} ${pair.b.article}`;
    groups.set(name, [...(groups.get(name) ?? []), pair]);
  }
  const byId = (id: string): CaseArticle => {
    const found = articles.find((article) => article.id === id);
    if (found === undefined)
      throw new Error(`The gold file names the article \`${id}\`, which is not in ${folder}`);
    return found;
  };
  return [...groups].map(([name, pairs]) => ({
    id: name,
    articles: name.split(' ').map(byId),
    story: articles,
    gold: pairs,
  }));
}

/** The folder of `content/stories` that has every article a gold file names. */
export function articlesOf(file: string): string {
  const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as GoldFile;
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a.article, b.article]))];
  const stories = join('content', 'stories');
  const found = readdirSync(stories)
    .map((story) => join(stories, story, 'articles'))
    .find((folder) => names.every((name) => existsSync(join(folder, `${name}.txt`))));
  if (found === undefined)
    throw new Error(
      `No story in ${stories} has the articles ${names.join(', ')}: name their folder after the gold file`,
    );
  return found;
}

/**
 * Whether two spans are the same sentence, though perhaps cut a little differently: they share half of the
 * shorter one.
 */
export function liesUnder(x: Span, y: Span): boolean {
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return common > 0 && common >= 0.5 * Math.min(x.end - x.start, y.end - y.start);
}

function readSide(id: string, marked: string): { article: CaseArticle; labels: ReadonlyMap<string, Span> } {
  let text = '';
  const labels = new Map<string, Span>();
  const sentences: Sentence[] = [];
  for (const match of marked.trim().matchAll(/\[([ab]\d+)\] ([^[]*)/gu)) {
    const [, label = '', body = ''] = match;
    const start = text.length;
    text += body;
    const span = { start, end: start + body.trimEnd().length };
    labels.set(label, span);
    sentences.push({ id: `s-${label}`, ...span });
  }
  return { article: { id, text, sentences, quotes: quotesOf(text) }, labels };
}

/** The quotes that the project finds in a text. */
export function quotesOf(text: string): readonly Quote[] {
  const { blocks, sentences } = parseArticle(text, chooseLanguage(text));
  return findQuotes({ text, blocks, sentences }, [], chooseLanguage(text));
}

function find(id: string, side: ReturnType<typeof readSide>, label: string): GoldPair['a'] {
  const span = side.labels.get(label);
  if (span === undefined) throw new Error(`Case \`${id}\`: there is no sentence \`${label}\``);
  return { article: side.article.id, ...span };
}

const STRENGTHS = ['same', 'overlaps', 'optional', 'never'] as const;
const isStrength = (text: string): text is GoldPair['strength'] =>
  (STRENGTHS as readonly string[]).includes(text);

/** An article of a case, with the sentences that were marked. */
export interface CaseArticle {
  readonly id: string;
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** Two sentences as people marked them. */
export interface GoldPair {
  readonly strength: (typeof STRENGTHS)[number];
  readonly a: Span & { article: string };
  readonly b: Span & { article: string };
}

/** Two articles and the pairs of their sentences that people marked. */
export interface AlignmentCase {
  readonly id: string;
  /** The two articles of the pairs. */
  readonly articles: readonly CaseArticle[];
  /** All articles of the story, where there are more than the two. */
  readonly story?: readonly CaseArticle[];
  readonly gold: readonly GoldPair[];
}

interface GoldFile {
  readonly pairs: readonly GoldPair[];
  readonly optional?: readonly GoldPair[];
}
