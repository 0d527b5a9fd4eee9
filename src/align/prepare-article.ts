import type { Language } from '../language/language.ts';
import { isArticleText, type Block } from '../model/block.ts';
import type { Quote } from '../model/quote.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { overlap, overlapsInOrder } from '../text/spans.ts';
import { findNames, isTitleCase } from './read-title-case.ts';
import { findAttribution } from './find-attribution.ts';
import { readTokens } from './read-tokens.ts';
import type { Token } from './token.ts';

/**
 * Reads each sentence of an article once, so that it can be compared with many others. Sentences in text order.
 *
 * @param language the lists it is read with
 * @param apart the language it is written in, where it is to be compared with an article in another one: what that language
 *   need not share ("in", "Winter") is then no word of the other, however alike; names, numbers, dates and what stands in
 *   quotation marks stay what they are
 */
export function prepareArticle(
  article: AlignedArticle,
  language: Language,
  apart: string | null = null,
): PreparedArticle {
  const quotesOver = overlapsInOrder(article.quotes ?? []);
  const names = findNames(article.text, article.sentences, language);
  const leadOf = findLeads(article);
  const sentences = article.sentences
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
    .map((span, index): PreparedSentence => {
      const sentence = article.text.slice(span.start, span.end);
      const links = [...sentence.matchAll(language.furniture.gluedHeadlines)].map(
        ({ 0: { length }, index: at }) => ({
          start: span.start + at,
          end: span.start + at + length,
        }),
      );
      const quotes = quotesOver(span);
      const tokens = readTokens(
        article.text,
        span.start,
        span.end,
        language,
        isTitleCase(sentence) ? names : null,
      )
        .filter((token) => !links.some((link) => overlap(link, token)))
        .map((token) =>
          apart === null || isOfAnyLanguage(token) || quotes.some((quote) => overlap(quote, token))
            ? token
            : { ...token, key: `${apart} ${token.key}`, form: `${apart} ${token.form}`, like: null },
        );
      const quotations = quotes.map((quote) => ({
        kind: quote.kind,
        words: tokens.filter((token) => overlap(quote, token)),
      }));
      const distinct = firstOfEach(tokens, ({ key }) => key);
      const quoted = new Set(quotations.filter(({ kind }) => kind !== 'term').flatMap(({ words }) => words));
      return {
        index,
        ...span,
        lead: leadOf(span),
        apart,
        tokens,
        quoted,
        quotations: quotations.map(({ words }) => words),
        attribution: findAttribution(article.text, tokens, quoted, language),
        distinct,
        groups: firstOfEach(distinct.values(), ({ like }) => like),
        figures: [...distinct.values()]
          .filter(({ kind }) => kind === 'number' || kind === 'date')
          .map(({ key }) => key),
        keys: new Set(tokens.flatMap(({ key, like }) => (like === null ? [key] : [key, like]))),
        runs: new Set(fourWords(tokens)),
      };
    });
  return {
    id: article.id,
    text: article.text,
    sentences,
    counts: countKeys(sentences),
    index: indexOf(sentences, ({ keys }) => keys),
    runs: indexOf(sentences, ({ runs }) => runs),
  };
}

function countKeys(sentences: readonly PreparedSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of sentences) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function indexOf(
  sentences: readonly PreparedSentence[],
  of: (sentence: PreparedSentence) => ReadonlySet<string>,
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const sentence of sentences)
    for (const each of of(sentence)) {
      const places = index.get(each);
      if (places === undefined) index.set(each, [sentence.index]);
      else places.push(sentence.index);
    }
  return index;
}

/** Whether a word is the same in other languages: a name as far as its alphabet goes, a number, a date in figures. */
const isOfAnyLanguage = ({ kind, opensName }: Token): boolean =>
  kind === 'name' || kind === 'number' || kind === 'date' || opensName === true;

/**
 * Says of a sentence how much it opens its article, where the blocks are known: 1 for the headline and the first sentence
 * of the body, less for the first sentence of the second paragraph, since what stands above it is often a caption or a
 * player's label.
 */
function findLeads({ blocks = [], sentences }: AlignedArticle): (span: Span) => number {
  const body = blocks.filter((block) => isArticleText(block) && block.type !== 'caption');
  const titles = body.filter(({ type }) => type === 'title');
  const [first, second] = body
    .filter(({ type }) => type === 'paragraph' || type === 'turn')
    .map((paragraph) => sentences.find((sentence) => overlap(sentence, paragraph))?.start);
  return (span) =>
    span.start === first || titles.some((title) => overlap(title, span))
      ? 1
      : span.start === second
        ? SECOND_PARAGRAPH
        : 0;
}

const SECOND_PARAGRAPH = 0.5;

function firstOfEach(tokens: Iterable<Token>, of: (token: Token) => string | null): Map<string, Token> {
  const first = new Map<string, Token>();
  for (const token of tokens) {
    const name = of(token);
    if (name !== null && !first.has(name)) first.set(name, token);
  }
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
  /** A BCP 47 tag; `null` or missing where it is not known. */
  readonly lang?: string | null;
  /** Without them no sentence is known to be a headline or an opening. */
  readonly blocks?: readonly Block[];
}

/** A sentence as it is compared. */
export interface PreparedSentence {
  /** Its place among the sentences of the article. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** How much it opens the article, 0–1: 1 for the headline and the first sentence of the body. */
  readonly lead: number;
  /** Its language, where it is compared with sentences in another one. */
  readonly apart: string | null;
  readonly tokens: readonly Token[];
  /** The tokens that stand inside a quotation. */
  readonly quoted: ReadonlySet<Token>;
  /** What stands between quotation marks, speech or not: the tokens of each. */
  readonly quotations: readonly (readonly Token[])[];
  /** The tokens that say who told it. */
  readonly attribution: ReadonlySet<Token>;
  /** The first token of each key. */
  readonly distinct: ReadonlyMap<string, Token>;
  /** Of those, the first of each group. */
  readonly groups: ReadonlyMap<string, Token>;
  /** The keys of its numbers and dates. */
  readonly figures: readonly string[];
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
  /** In how many sentences each key and group stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** In which, in order. */
  readonly index: ReadonlyMap<string, readonly number[]>;
  /** The same for runs of four words. */
  readonly runs: ReadonlyMap<string, readonly number[]>;
}
