import type { Language } from '../language/language.ts';
import { isArticleText, type Block } from '../model/block.ts';
import type { Quote } from '../model/quote.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { overlap, overlapsInOrder, spanOf } from '../text/spans.ts';
import { findNames, isTitleCase } from './words/read-title-case.ts';
import { findAttribution } from './find-attribution.ts';
import { Numbering } from './numbering.ts';
import { prepareSentence, type NumberedWords, type PreparedSentence } from './prepare-sentence.ts';
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
  const titled = new Set(
    article.sentences.filter(({ start, end }) => isTitleCase(article.text.slice(start, end))),
  );
  const names =
    titled.size === 0
      ? null
      : findNames(
          article.text,
          article.sentences.filter((sentence) => !titled.has(sentence)),
          language,
        );
  const leadOf = findLeads(article);
  const [terms, runs] = [new Numbering(), new Numbering()];
  const sentences = article.sentences
    .toSorted((a, b) => a.start - b.start)
    .map((sentence, index) => {
      const span = spanOf(sentence);
      const quotes = quotesOver(span);
      const read = readSentence(article.text, span, language, titled.has(sentence) ? names : null);
      const tokens = apart === null ? read : setApart(read, quotes, apart);
      const quotations = quotes.map((quote) => ({
        kind: quote.kind,
        words: tokens.filter((token) => overlap(quote, token)),
      }));
      const quoted = new Set(quotations.filter(({ kind }) => kind !== 'term').flatMap(({ words }) => words));
      return prepareSentence(
        {
          index,
          ...span,
          lead: leadOf(span),
          apart,
          tokens,
          quoted,
          quotations: quotations.map(({ words }) => words),
          attribution: findAttribution(article.text, tokens, quoted, language),
        },
        { terms, runs },
      );
    });
  return {
    id: article.id,
    text: article.text,
    sentences,
    terms,
    places: placesOf(terms, sentences, (sentence) => sentence.terms),
    runs,
    runPlaces: placesOf(runs, sentences, (sentence) => sentence.runs),
    opening: new Map(
      sentences
        .filter(({ lead }) => lead > 0)
        .flatMap(({ distinct }) => distinct.map((token) => [token.key, token])),
    ),
  };
}

/** The tokens of a sentence, but for headlines of other articles that were copied into it. */
function readSentence(
  text: string,
  { start, end }: Span,
  language: Language,
  names: ReadonlySet<string> | null,
): Token[] {
  const tokens = readTokens(text, start, end, language, names);
  const links = [...text.slice(start, end).matchAll(language.furniture.gluedHeadlines)].map(
    ({ 0: { length }, index }) => ({ start: start + index, end: start + index + length }),
  );
  return links.length === 0 ? tokens : tokens.filter((token) => !links.some((link) => overlap(link, token)));
}

/** Makes words that languages need not share words of one language alone. */
function setApart(tokens: readonly Token[], quotes: readonly Span[], apart: string): Token[] {
  return tokens.map((token) =>
    isOfAnyLanguage(token) || quotes.some((quote) => overlap(quote, token))
      ? token
      : { ...token, key: `${apart} ${token.key}`, form: `${apart} ${token.form}`, like: null },
  );
}

/** By number: in which sentences it stands, in order. */
function placesOf(
  numbering: Numbering,
  sentences: readonly PreparedSentence[],
  of: (sentence: PreparedSentence) => readonly number[],
): number[][] {
  const places = Array.from({ length: numbering.size }, (): number[] => []);
  for (const sentence of sentences)
    for (const number of of(sentence)) {
      const list = places[number];
      if (list && list.at(-1) !== sentence.index) list.push(sentence.index);
    }
  return places;
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

/** An article with its sentences read, in text order. */
export interface PreparedArticle extends NumberedWords {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly PreparedSentence[];
  /** By number of a term: in which sentences it stands, in order. */
  readonly places: readonly (readonly number[])[];
  /** The same for runs of four words. */
  readonly runPlaces: readonly (readonly number[])[];
  /** By key, the tokens of the headline, the first sentence and the first of the second paragraph. */
  readonly opening: ReadonlyMap<string, Token>;
}
