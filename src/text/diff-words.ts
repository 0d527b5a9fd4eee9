import type { Span } from '../model/span.ts';
import { alignPrintings } from './align-words.ts';
import { foldText } from './fold.ts';
import { spanOf, spanOver } from './spans.ts';
import { foldIslands, type WordRun } from './word-runs.ts';
import { wordsWithin, type Word } from './words.ts';

/**
 * Compares two texts word by word.
 *
 * The segments together hold every character of both texts, in order: the `a` spans laid end to end are `a`, the `b`
 * spans are `b`. White space and marks after a word go with it, except where only they differ.
 *
 * @param a a slice of a source text
 * @param b a slice of another
 * @param options `aBase` and `bBase`: where the slices start in their source texts, added to every offset (UTF-16);
 *   `islands`: whether a slight word kept between two changes counts as changed
 * @returns segments in reading order; two `same` never stand beside each other
 */
export function diffWords(
  a: string,
  b: string,
  { aBase = 0, bBase = 0, islands = 'folded' }: DiffOptions = {},
): DiffSegment[] {
  const found = diffWithin(a, { start: 0, end: a.length }, b, { start: 0, end: b.length }, islands);
  return found.map(({ kind, a: x, b: y }) => ({ kind, a: shift(x, aBase), b: shift(y, bBase) }));
}

/**
 * Compares stretches of two source texts word by word, as `diffWords` does.
 *
 * @returns segments with offsets of the source texts
 */
export function diffWithin(
  a: string,
  spanA: Span,
  b: string,
  spanB: Span,
  islands: DiffOptions['islands'] = 'folded',
): DiffSegment[] {
  const left = wordsWithin(a, spanA);
  const right = wordsWithin(b, spanB);
  const compared = alignPrintings(left.map(comparable), right.map(comparable));
  const isIsland = (run: WordRun): boolean =>
    run.aTo - run.aFrom === 1 && isSlight(left[run.aFrom]?.form ?? '');
  const runs = islands === 'folded' ? foldIslands(compared, isIsland) : compared;
  const segments: DiffSegment[] = [];
  const say = (kind: DiffKind, x: Span, y: Span): void => {
    const hasA = x.end > x.start;
    const hasB = y.end > y.start;
    if (!hasA && !hasB) return;
    const last = segments.at(-1);
    if (last?.kind === kind && kind === 'same') {
      segments[segments.length - 1] = {
        kind,
        a: spanOver(last.a, hasA ? x : null),
        b: spanOver(last.b, hasB ? y : null),
      };
    } else segments.push({ kind, a: hasA ? x : null, b: hasB ? y : null });
  };
  /** The marks and spaces between two places. */
  const gap = (x: Span, y: Span): void =>
    say(sameMarks(a.slice(x.start, x.end), b.slice(y.start, y.end)) ? 'same' : 'marks', x, y);
  const nextA = (i: number): number => left[i]?.start ?? spanA.end;
  const nextB = (j: number): number => right[j]?.start ?? spanB.end;
  gap({ start: spanA.start, end: nextA(0) }, { start: spanB.start, end: nextB(0) });
  for (const { same, aFrom, aTo, bFrom, bTo } of runs) {
    if (same) {
      for (let [i, j] = [aFrom, bFrom]; i < aTo; i += 1, j += 1) {
        const [x, y] = [left[i], right[j]];
        if (x === undefined || y === undefined) continue;
        say(
          sameLetters(a.slice(x.start, x.end), b.slice(y.start, y.end)) ? 'same' : 'marks',
          spanOf(x),
          spanOf(y),
        );
        gap({ start: x.end, end: nextA(i + 1) }, { start: y.end, end: nextB(j + 1) });
      }
    } else if (aTo > aFrom && bTo > bFrom) {
      const [endA, endB] = [left[aTo - 1]?.end ?? 0, right[bTo - 1]?.end ?? 0];
      say('changed', { start: nextA(aFrom), end: endA }, { start: nextB(bFrom), end: endB });
      gap({ start: endA, end: nextA(aTo) }, { start: endB, end: nextB(bTo) });
    } else {
      say(
        aTo > aFrom ? 'only-a' : 'only-b',
        { start: nextA(aFrom), end: nextA(aTo) },
        { start: nextB(bFrom), end: nextB(bTo) },
      );
    }
  }
  return segments;
}

/** What is compared of a word: its folded form without full stops inside ("U.S", "US"). */
const comparable = ({ form }: Word): string => form.replaceAll('.', '');

/**
 * A lone kept word between two changes reads as noise ("October 29," against "29 October,"): a number or a short word
 * there is counted into the change around it.
 */
const isSlight = (form: string): boolean => form.length <= ISLAND_LETTERS || /^\p{N}/u.test(form);

/** The same marks but for the shape of quotation marks and dashes and the kind of white space. */
const sameMarks = (x: string, y: string): boolean => x === y || foldText(x).trim() === foldText(y).trim();

/** The same letters in the same case; the shape of an apostrophe does not count, a full stop inside does. */
const sameLetters = (x: string, y: string): boolean => {
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/['’‘ʼ′＇`´]/gu, "'")
      .replace(/\p{Dash}/gu, '-');
  return x === y || plain(x) === plain(y);
};

const shift = (span: Span | null, base: number): Span | null =>
  span === null ? null : { start: span.start + base, end: span.end + base };

/** Letters of a word that may be folded into the changes around it: "of", "the". */
const ISLAND_LETTERS = 3;

/**
 * - `same`: the same words and marks; only the shape of marks, dashes and white space may differ
 * - `marks`: the same words, other punctuation, case or accents
 * - `changed`: other words on both sides
 * - `only-a`, `only-b`: words of one side
 */
type DiffKind = 'same' | 'marks' | 'changed' | 'only-a' | 'only-b';

/** The same words on both sides, whatever marks stand around them. */
export const isSameWords = ({ kind }: DiffSegment): boolean => kind === 'same' || kind === 'marks';

/** A stretch of the comparison; a side that has nothing there is `null`. */
export interface DiffSegment {
  readonly kind: DiffKind;
  readonly a: Span | null;
  readonly b: Span | null;
}

/**
 * `aBase` and `bBase` are added to the offsets of each side, for slices of longer texts; `islands` tells
 * whether a lone kept word between two changes is counted into them (it is, unless `kept`).
 */
export interface DiffOptions {
  readonly aBase?: number;
  readonly bBase?: number;
  readonly islands?: 'folded' | 'kept';
}
