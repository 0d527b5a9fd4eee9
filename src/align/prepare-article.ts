import type { Language } from '../language/language.ts';
import type { Quote } from '../model/quote.ts';
import type { Sentence } from '../model/sentence.ts';
import { overlap, overlapsInOrder } from '../text/spans.ts';
import { findAttribution } from './find-attribution.ts';
import { readTokens } from './read-tokens.ts';
import type { Token } from './token.ts';

/** Reads each sentence of an article once, so that it can be compared with many others. Sentences in text order. */
export function prepareArticle(article: AlignedArticle, language: Language): PreparedArticle {
  const quotesOver = overlapsInOrder(article.quotes ?? []);
  const sentences = article.sentences
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
    .map((span, index, all): PreparedSentence => {
      const [before, after] = [
        article.text.slice(all[index - 1]?.end ?? 0, span.start),
        article.text.slice(span.end, all[index + 1]?.start),
      ];
      const tokens = readTokens(article.text, span.start, span.end, language);
      const quotations = quotesOver(span).map((quote) => ({
        kind: quote.kind,
        words: tokens.filter((token) => overlap(quote, token)),
      }));
      const quoted = new Set(quotations.filter(({ kind }) => kind !== 'term').flatMap(({ words }) => words));
      return {
        index,
        ...span,
        opens: index === 0 || BREAK.test(before),
        closes: index === all.length - 1 || BREAK.test(after),
        tokens,
        quoted,
        quotations: quotations.map(({ words }) => words),
        attribution: findAttribution(article.text, tokens, quoted, language),
        distinct: firstOfEach(tokens),
        keys: new Set(tokens.flatMap(({ key, like }) => (like === null ? [key] : [key, like]))),
        runs: new Set(fourWords(tokens)),
      };
    });
  return { id: article.id, text: article.text, sentences };
}

/** Sentences with a line break between stand in different paragraphs. */
const BREAK = /[\n\r]/u;

function firstOfEach(tokens: readonly Token[]): Map<string, Token> {
  const first = new Map<string, Token>();
  for (const token of tokens) if (!first.has(token.key)) first.set(token.key, token);
  return first;
}

function fourWords(tokens: readonly Token[]): string[] {
  return tokens.slice(0, -3).map((_, i) =>
    tokens
      .slice(i, i + 4)
      .map(({ form }) => form)
      .join(' '),
  );
}

/** What alignment needs to know of an article. */
export interface AlignedArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes?: readonly Quote[];
}

/** A sentence as it is compared. */
export interface PreparedSentence {
  /** Its place among the sentences of the article. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is the first, and the last, of its paragraph. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly tokens: readonly Token[];
  /** The tokens that stand inside a quotation. */
  readonly quoted: ReadonlySet<Token>;
  /** What stands between quotation marks, speech or not: the tokens of each. */
  readonly quotations: readonly (readonly Token[])[];
  /** The tokens that say who told it. */
  readonly attribution: ReadonlySet<Token>;
  /** The first token of each key. */
  readonly distinct: ReadonlyMap<string, Token>;
  /** Every key and group of its tokens. */
  readonly keys: ReadonlySet<string>;
  /** Its runs of four words. */
  readonly runs: ReadonlySet<string>;
}

/** An article with its sentences read, in text order. */
export interface PreparedArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly PreparedSentence[];
}
