import type { Language } from '../language/language.ts';
import type { Quote } from '../model/quote.ts';
import { readWords } from './read-words.ts';

/** A part of a quote without a gap: words that are printed in sequence. */
export interface Segment {
  readonly article: string;
  readonly quote: Quote;
  /** 0 for the first part of its quote. */
  readonly index: number;
  readonly words: readonly SegmentWord[];
}

/** A word of a segment, folded, and its offsets in the source text. */
export interface SegmentWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Inserted by the outlet, in square brackets. */
  readonly inserted: boolean;
}

/** Three or more full stops or an ellipsis sign, with or without brackets: something is left out. */
const ELLIPSIS = /[([]?\s*(?:\.\s?\.\s?\.+|…)\s*[)\]]?/gu;
const BRACKETS = /\[[^\]]{0,200}\]/gu;

/** Divides a quote at its ellipses. A quote without one is one segment; parts without words are dropped. */
export function splitSegments(article: string, text: string, quote: Quote, language: Language): Segment[] {
  const printed = text.slice(quote.start, quote.end);
  const gaps = [...printed.matchAll(ELLIPSIS)].map((match) => quote.start + match.index);
  const brackets = [...printed.matchAll(BRACKETS)].map((match) => ({
    start: quote.start + match.index,
    end: quote.start + match.index + match[0].length,
  }));
  const parts: SegmentWord[][] = [];
  // Words, gaps and brackets come in text order, so that even a quote of thousands of words is read once.
  let [gap, bracket] = [0, 0];
  for (const word of readWords(printed, quote.start, language)) {
    const before = gap;
    while ((gaps[gap] ?? Infinity) <= word.start) gap += 1;
    while ((brackets[bracket]?.end ?? Infinity) <= word.start) bracket += 1;
    const around = brackets[bracket];
    const inserted = around !== undefined && around.start <= word.start && word.end <= around.end;
    if (gap > before || parts.length === 0) parts.push([]);
    parts.at(-1)?.push({ ...word, inserted });
  }
  return parts.map((list, index) => ({ article, quote, index, words: list }));
}
