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
 * Letters, digits and marks; apostrophes, full stops, commas and hyphens only between them ("it’s", "U.S",
 * "800,000", "20-point"), so that a word never carries the punctuation around it. Signs of no width (soft
 * hyphens, zero-width blanks, joiners) are part of the word they stand in, and gone from its form.
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

/**
 * The words of a stretch of a text, as if there were nothing around it: of a word that the stretch cuts the rest. Those of a
 * whole article are found once, since its sentences and quotations are looked at thousands of times.
 *
 * @param span UTF-16 offsets
 */
export function wordsWithin(text: string, span: Span): readonly Word[] {
  const known = placesWithin(text, span);
  return known ? known.all.slice(known.from, known.to) : words(text.slice(span.start, span.end), span.start);
}

/** The folded words of a stretch of a text, in order. */
export const formsWithin = (text: string, span: Span): string[] =>
  wordsWithin(text, span).map(({ form }) => form);

/** The number of words of a stretch of a text, UTF-16 offsets; none where there is no stretch. */
export function countWordsIn(text: string, span: Span | null): number {
  if (span === null) return 0;
  const known = placesWithin(text, span);
  return known ? known.to - known.from : countWords(text.slice(span.start, span.end));
}

/** Where the words of a stretch are among all of a text; `null` where they are not known, or the stretch cuts one. */
function placesWithin(
  text: string,
  { start, end }: Span,
): { readonly all: readonly Word[]; readonly from: number; readonly to: number } | null {
  const all = wordsOf(text);
  if (all === null) return null;
  const [from, to] = [firstEndingAfter(all, start), firstEndingAfter(all, end)];
  const [first, next] = [all[from], all[to]];
  const cuts = (first && first.start < start) || (next && next.start < end);
  return cuts ? null : { all, from, to };
}

/** Of a shorter text the words are found as fast as they are looked up. */
const SHORT = 1000;

/** Texts of so many characters together are remembered: forty articles, and their words take 20 MB. */
const REMEMBERED = 1_000_000;

const remembered = new Map<string, readonly Word[]>();
let size = 0;

/** The words of a whole text; `null` where it is not worth remembering them. */
function wordsOf(text: string): readonly Word[] | null {
  if (text.length < SHORT || text.length > REMEMBERED / 4) return null;
  const known = remembered.get(text);
  if (known) return known;
  const found = words(text);
  size += text.length;
  remembered.set(text, found);
  for (const oldest of remembered.keys()) {
    if (size <= REMEMBERED) break;
    remembered.delete(oldest);
    size -= oldest.length;
  }
  return found;
}

/** The place of the first word that ends after a character; the number of words if none does. */
function firstEndingAfter(all: readonly Word[], at: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a word starts with a capital letter. Those of plain ASCII are told by their numbers, without a pattern. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word);
}
