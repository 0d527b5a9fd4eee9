import { chooseLanguage } from '../../src/language/choose-language.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';
import { sum, type Counts } from './quote-counts.ts';

/** A document with the places of its quotations, UTF-16 offsets; with or without their marks. */
export interface SpanDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
}

/** A quotation as people marked it, with its speaker and where the text names them. */
export interface MarkedQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerKind?: string;
  readonly mark?: string;
  readonly sourceSpan?: readonly [number, number];
}

/** Reads documents, a line of JSON for each. */
export const readDocuments = (file: string): SpanDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SpanDocument);

/** Share of overlap from which two spans are the same quotation (intersection over union, marks left out). */
const SAME_SPAN = 0.8;

/**
 * Compares what is found in documents with what people marked, by how far the spans overlap.
 *
 * @param predictions the file to write what was found to, a line of JSON for each document
 */
export function scoreSpans(documents: readonly SpanDocument[], predictions: string | undefined): Counts {
  const written: string[] = [];
  const counts = documents.map(({ id, text, quotes }): Counts => {
    const found = findQuotes(
      { text, ...parseArticle(text, chooseLanguage(text)) },
      [],
      chooseLanguage(text),
    ).filter((quote) => quote.kind !== 'term');
    written.push(
      JSON.stringify({
        id,
        quotes: found.map((quote) => ({
          ...outside(text, quote),
          kind: quote.kind,
          speaker: quote.speaker,
          rule: quote.rule,
        })),
      }),
    );
    const gold = quotes.filter((quote) => quote.mark === undefined || quote.mark !== 'none');
    const taken = new Set<Quote>();
    const count = {
      documents: 1,
      gold: gold.length,
      found: found.length,
      matched: 0,
      right: 0,
      wrong: 0,
      open: 0,
      guessed: 0,
      falseQuotes: 0,
    };
    for (const marked of gold) {
      const inner = inside(text, marked);
      const match = found.find(
        (quote) => !taken.has(quote) && share(inner, inside(text, quote)) >= SAME_SPAN,
      );
      if (match === undefined) continue;
      taken.add(match);
      count.matched += 1;
      if (marked.speaker === null || isBarePronoun(marked)) continue;
      if (match.speaker === null) count.open += 1;
      else if (sameSpeaker(marked.speaker, match.speaker, marked.speakerKind)) count.right += 1;
      else count.wrong += 1;
    }
    count.falseQuotes = found.length - taken.size;
    return count;
  });
  if (predictions !== undefined) writeFileSync(predictions, `${written.join('\n')}\n`);
  return sum(counts);
}

/** A pronoun that nobody resolved: it says nothing of the speaker. */
export const isBarePronoun = ({ speaker, speakerKind }: MarkedQuote): boolean =>
  speakerKind === 'pronoun' && /^(?:he|she|they|i|we|it|you|who|him|her|them)$/iu.test(speaker ?? '');

const MARKS = /["'“”„‘’`«»\s]/u;

export function inside(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && MARKS.test(text[from] ?? '')) from += 1;
  while (to > from && MARKS.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

function outside(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (/["'“”„‘’`«»]/u.test(text[from - 1] ?? '') && start - from < 2) from -= 1;
  while (/["'“”„‘’`«»]/u.test(text[to] ?? '') && to - end < 2) to += 1;
  return { start: from, end: to };
}

export function share(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / Math.max(1, a.end - a.start + (b.end - b.start) - both);
}

/** Persons are the same by their last name, others where the telling words of one are all in the other. */
export function sameSpeaker(gold: string, found: string, kind: string | undefined): boolean {
  const [a, b] = [nameTokens(gold), nameTokens(found)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (kind === undefined || kind === 'name' || kind === 'pronoun') return a.at(-1) === b.at(-1);
  const telling = (tokens: readonly string[]): string[] =>
    tokens.filter((token) => !/^(?:the|a|an|of|for|and|in|on|at|by|to|his|her|their|its)$/u.test(token));
  const [wide, narrow] = [telling(a), telling(b)];
  return (
    wide.length > 0 &&
    narrow.length > 0 &&
    (narrow.every((token) => wide.includes(token)) || wide.every((token) => narrow.includes(token)))
  );
}

function nameTokens(name: string): string[] {
  const tokens = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/,.*$/u, '')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  return tokens.filter(
    (token, i) =>
      i === tokens.length - 1 ||
      !/^(?:mr|mrs|ms|miss|dr|sir|sen|senator|rep|gov|governor|president|secretary|minister|mayor|judge|gen|the|a|an)$/u.test(
        token,
      ),
  );
}
