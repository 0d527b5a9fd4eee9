import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { findLongestRun } from '../../text/find-longest-run.ts';
import { overlap } from '../../text/spans.ts';
import { wordsWithin, type Word } from '../../text/words.ts';
import { utteranceAddress } from '../addresses.ts';
import { sentenceAddress } from '../sentences-over.ts';

/** Words of a speaker that both articles of a pair print as quoted, without a differing word. */
export interface SameWords {
  readonly utterance: string;
  readonly speaker: string | null;
  /** As the first of the two prints them, HTML. */
  readonly html: string;
  /** The page of the quotation. */
  readonly address: string;
  /** Their sentence in the one article and in the other. */
  readonly here: readonly [string, string];
}

/** Words from which on a run is listed: shorter ones are chance, as in alignment, where rare runs of four words count. */
const LEAST_RUN = 4;

/**
 * The longest runs of words that both articles print of one utterance, each once, in the order of the first article. A run
 * ends where words differ, at the end of a quotation of either, and where an outlet leaves something out or puts words in
 * brackets. Fewer than four words are listed where they are a whole quotation of one of the two.
 */
export function sameWords(story: Story, a: Article, b: Article): SameWords[] {
  return story.utterances
    .flatMap(({ id, speaker }) =>
      runsOf(tokensOf(a, id), tokensOf(b, id)).map(([one, two]) => ({
        utterance: id,
        speaker,
        html: renderSpan(a, one),
        address: utteranceAddress(story.id, id),
        here: [sentenceAddress(story, a, one), sentenceAddress(story, b, two)] as const,
        at: one.start,
      })),
    )
    .toSorted((x, y) => x.at - y.at)
    .map(({ at: _, ...same }) => same);
}

/** A word, or a place where no run goes on: `null`. Words of one quotation bear its number. */
interface Token extends Word {
  readonly quote: number;
  /** Whether a sentence begins with it, or a dash stands before it. */
  readonly begins: boolean;
}

type Tokens = readonly (Token | null)[];

function tokensOf(article: Article, utterance: string): Tokens {
  return article.quotes
    .filter(({ kind, utterance: of }) => kind !== 'term' && of === utterance)
    .flatMap((quote, i) => [...tokensIn(article, quote, i), null]);
}

const BRACKETS = /\[[^\]]*\]/gu;
const LEFT_OUT = /…|\.\.\./u;
const DASH = /[–—]/u;

function tokensIn({ text, sentences }: Article, { start, end }: Quote, quote: number): Tokens {
  const printed = text.slice(start, end);
  const brackets = [...printed.matchAll(BRACKETS)].map(({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));
  let before = start;
  return wordsWithin(text, { start, end }).flatMap((word) => {
    const between = text.slice(before, word.start);
    const begins =
      DASH.test(between) || sentences.some((each) => before < each.start && each.start <= word.start);
    before = word.end;
    if (brackets.some((each) => overlap(each, word))) return [null];
    const token = { ...word, quote, begins };
    return LEFT_OUT.test(between) ? [null, token] : [token];
  });
}

/** Takes the longest runs first, no word twice. */
function runsOf(a: Tokens, b: Tokens): (readonly [Span, Span])[] {
  if (a.length === 0 || b.length === 0) return [];
  const [formsA, formsB] = [formsOf(a, 0), formsOf(b, 1)];
  const found: (readonly [Span, Span])[] = [];
  const listed: string[] = [];
  const take = (inA: number, inB: number, length: number, least = 1) => {
    // One word of a sentence that goes on otherwise says nothing.
    const begins = (i: number) => Boolean(a[inA + i]?.begins || b[inB + i]?.begins);
    const from = length > 1 && begins(1) ? 1 : 0;
    const to = length > 1 && begins(length - 1) ? length - 1 : length;
    const said = ` ${formsA.slice(inA + from, inA + to).join(' ')} `;
    if (to - from >= least && !listed.some((each) => each.includes(said)))
      found.push([spanOf(a, inA + from, to - from), spanOf(b, inB + from, to - from)]);
    listed.push(said);
    for (let k = 0; k < length; k += 1) {
      formsA[inA + k] = endOf(0, inA + k);
      formsB[inB + k] = endOf(1, inB + k);
    }
  };
  for (let run = findLongestRun(formsA, formsB); run; run = findLongestRun(formsA, formsB)) {
    if (run.length < LEAST_RUN) break;
    take(run.a, run.b, run.length, LEAST_RUN);
  }
  for (const [from, length] of shortQuotations(a)) {
    const at = placeIn(formsB, formsA.slice(from, from + length));
    if (at >= 0) take(from, at, length);
  }
  for (const [from, length] of shortQuotations(b)) {
    const at = placeIn(formsA, formsB.slice(from, from + length));
    if (at >= 0) take(at, from, length);
  }
  return found;
}

/** The words to compare; a place where a run ends is like no word of either side. */
const formsOf = (tokens: Tokens, side: 0 | 1): string[] =>
  tokens.map((token, i) => token?.form ?? endOf(side, i));

const endOf = (side: 0 | 1, at: number): string => `${side} ${at}`;

/** Where whole quotations of fewer words begin, and how many they have. */
function shortQuotations(tokens: Tokens): (readonly [from: number, length: number])[] {
  const quotes = new Set(tokens.flatMap((token) => token?.quote ?? []));
  return [...quotes].flatMap((quote) => {
    const from = tokens.findIndex((token) => token?.quote === quote);
    const end = tokens.findLastIndex((token) => token?.quote === quote) + 1;
    const isWhole = tokens.slice(from, end).every((token) => token !== null);
    return isWhole && end - from < LEAST_RUN ? [[from, end - from] as const] : [];
  });
}

const placeIn = (forms: readonly string[], row: readonly string[]): number =>
  forms.findIndex((_, i) => row.every((form, k) => forms[i + k] === form));

const spanOf = (tokens: Tokens, from: number, length: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[from + length - 1]?.end ?? 0,
});
