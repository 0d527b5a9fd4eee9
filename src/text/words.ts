import type { Span } from '../model/span.ts';
import { foldText } from './fold.ts';

/** A word of a text: its folded form for comparing, its place for everything else. */
export interface Word {
  readonly form: string;
  /** UTF-16 offsets in the text given. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters, digits and marks; apostrophes, full stops, commas and hyphens only between them ("it’s", "U.S", "800,000",
 * "20-point"), so that a word never carries the punctuation around it. Signs of no width (soft hyphens, zero-width blanks, joiners) are part
 * of the word they stand in, and gone from its form.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:\p{Cf}{1,3}|['’.\-‐‑]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The same for plain texts. */
const PLAIN_WORD = /[A-Za-z0-9]+(?:(?:['’.-]|(?<=[0-9]),(?=[0-9]))[A-Za-z0-9]+)*/g;

/**
 * Whether a text is of nothing but ASCII and the marks of English print, as nearly every English sentence is. Its letters
 * are then those from A to Z, so that a pattern needs no Unicode classes, which take twice to three times as long.
 */
export const isPlain = (text: string): boolean => !NOT_PLAIN.test(text);

const NOT_PLAIN = /[^\0-\x7f‘’“”–—…]/;

const patternFor = (text: string): RegExp => (isPlain(text) ? PLAIN_WORD : WORD);

/**
 * Finds the words of a text, in order.
 *
 * @param text any text
 * @param base added to every offset, for a slice of a longer text
 */
export function words(text: string, base = 0): Word[] {
  const found: Word[] = [];
  const pattern = patternFor(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = base + match.index;
    found.push({ form: foldText(match[0]), start, end: start + match[0].length });
  }
  return found;
}

/** The folded words of a text, in order, for where their places do not matter. */
export function wordForms(text: string): string[] {
  return text.match(patternFor(text))?.map(foldText) ?? [];
}

/** The number of words of a text. */
export function countWords(text: string): number {
  return text.match(patternFor(text))?.length ?? 0;
}

/** The number of words of a stretch of a text, UTF-16 offsets; none where there is no stretch. */
export function countWordsIn(text: string, span: Span | null): number {
  return span === null ? 0 : countWords(text.slice(span.start, span.end));
}
