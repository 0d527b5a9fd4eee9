import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../../src/model/span.ts';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { overlap } from '../../../src/text/spans.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';
import type { CaseArticle } from '../alignment-cases.ts';

/**
 * Reads sentence pairs of real stories that people judged one by one, a JSON object a line, and the articles they stand
 * in.
 *
 * @param folder the folder that holds a folder for each story, with its `articles`
 * @param files the judged pairs
 */
export function readJudgedStories(folder: string, files: readonly string[]): JudgedStory[] {
  const pairs = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ ...(JSON.parse(line) as Omit<JudgedPair, 'file'>), file: basename(file) })),
  );
  return [...Map.groupBy(pairs, ({ story }) => story)].map(([id, own]) => ({
    id,
    pairs: own,
    articles: readArticles(join(folder, id, 'articles')),
  }));
}

/** Reads the articles of a folder with the blocks, sentences and quotes that the project finds in them. */
export function readArticles(folder: string): CaseArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { blocks, sentences } = parseArticle(text, english);
      return {
        id: basename(name, '.txt'),
        text,
        blocks,
        sentences,
        quotes: findQuotes({ text, blocks, sentences }, [], english),
      };
    });
}

/** The sentence of an article that holds most of a span, or `null`; sentences may be cut anew since pairs were judged. */
export function sentenceAt(article: CaseArticle, span: Span): Span | null {
  const shared = (x: Span): number => Math.min(x.end, span.end) - Math.max(x.start, span.start);
  const [best] = article.sentences.filter((x) => overlap(x, span)).sort((x, y) => shared(y) - shared(x));
  return best ?? null;
}

/** A pair as it was judged by reading. */
interface JudgedPair {
  readonly id: string;
  /** The name of the file it was read from. */
  readonly file: string;
  readonly story: string;
  /** `same`: the main thing told is the same; `overlaps`: one concrete fact is shared. */
  readonly label: 'same' | 'overlaps' | 'different';
  /** How the pair was found: `lead` for headlines and first sentences. */
  readonly drawn: readonly string[];
  readonly a: Span & { readonly article: string };
  readonly b: Span & { readonly article: string };
}

/** The judged pairs of a story and its articles. */
export interface JudgedStory {
  readonly id: string;
  readonly pairs: readonly JudgedPair[];
  readonly articles: readonly CaseArticle[];
}
