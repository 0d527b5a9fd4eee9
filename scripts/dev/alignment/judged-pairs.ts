import { createHash } from 'node:crypto';
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
 * in. A third of the stories, by a hash of their names, is kept apart: nothing is fitted or read on it.
 *
 * @param file the judged pairs
 * @param folder the folder that holds a folder for each story, with its `articles`
 */
export function readJudgedStories(file: string, folder: string): JudgedStory[] {
  const byStory = Map.groupBy(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as JudgedPair),
    ({ story }) => story,
  );
  return [...byStory].map(([id, pairs]) => ({
    id,
    unseen: Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 3 === 0,
    pairs,
    articles: readArticles(join(folder, id, 'articles')),
  }));
}

/** Reads the articles of a folder with the blocks, sentences and quotes that the project finds in them. */
function readArticles(folder: string): CaseArticle[] {
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
export interface JudgedPair {
  readonly id: string;
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
  /** Kept apart: only measured, never fitted. */
  readonly unseen: boolean;
  readonly pairs: readonly JudgedPair[];
  readonly articles: readonly CaseArticle[];
}
