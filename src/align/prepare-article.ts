import type { Quote } from '../model/quote.ts';
import type { Sentence } from '../model/sentence.ts';
import { overlap } from '../text/spans.ts';
import { readTokens } from './read-tokens.ts';
import type { Token } from './read-tokens.ts';

/** Reads each sentence of an article once, so that it can be compared with many others. Sentences in text order. */
export function prepareArticle(article: AlignedArticle): PreparedArticle {
  const sentences = article.sentences
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
    .map((span, index): PreparedSentence => {
      const tokens = readTokens(article.text, span.start, span.end);
      const quotes = (article.quotes ?? []).filter((quote) => quote.kind !== 'term' && overlap(quote, span));
      const quoted = tokens.map((token) => quotes.some((quote) => overlap(quote, token)));
      return { index, ...span, tokens, quoted, keys: new Set(tokens.flatMap(({ key, like }) => (like === null ? [key] : [key, like]))) };
    });
  return { id: article.id, text: article.text, sentences };
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
  readonly tokens: readonly Token[];
  /** For each token, whether it stands inside a quotation. */
  readonly quoted: readonly boolean[];
  /** Every key and group of its tokens. */
  readonly keys: ReadonlySet<string>;
}

export interface PreparedArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly PreparedSentence[];
}
