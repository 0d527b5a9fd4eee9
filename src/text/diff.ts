import { diffArrays } from 'diff';
import type { Span } from '../model/span.ts';
import { findAnchor } from './find-anchor.ts';
import { foldText } from './fold.ts';
import { spanOf, spanOver } from './spans.ts';
import { words, type Word } from './words.ts';

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
  const left = words(a);
  const right = words(b);
  const compared = compare(left, right);
  const runs = islands === 'folded' ? foldIslands(compared, left) : compared;
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
  let atA = 0;
  let atB = 0;
  const nextA = (i: number): number => left[i]?.start ?? a.length;
  const nextB = (j: number): number => right[j]?.start ?? b.length;
  gap({ start: 0, end: nextA(0) }, { start: 0, end: nextB(0) });
  for (const { same, countA, countB } of runs) {
    if (same) {
      for (let i = 0; i < countA; i += 1, atA += 1, atB += 1) {
        const [x, y] = [left[atA], right[atB]];
        if (x === undefined || y === undefined) continue;
        say(
          sameLetters(a.slice(x.start, x.end), b.slice(y.start, y.end)) ? 'same' : 'marks',
          spanOf(x),
          spanOf(y),
        );
        gap({ start: x.end, end: nextA(atA + 1) }, { start: y.end, end: nextB(atB + 1) });
      }
    } else if (countA > 0 && countB > 0) {
      const [endA, endB] = [left[atA + countA - 1]?.end ?? 0, right[atB + countB - 1]?.end ?? 0];
      say('changed', { start: nextA(atA), end: endA }, { start: nextB(atB), end: endB });
      atA += countA;
      atB += countB;
      gap({ start: endA, end: nextA(atA) }, { start: endB, end: nextB(atB) });
    } else {
      say(
        countA > 0 ? 'only-a' : 'only-b',
        { start: nextA(atA), end: nextA(atA + countA) },
        { start: nextB(atB), end: nextB(atB + countB) },
      );
      atA += countA;
      atB += countB;
    }
  }
  return segments.map(({ kind, a: x, b: y }) => ({ kind, a: shift(x, aBase), b: shift(y, bBase) }));
}

/** Runs of equal and unequal words. */
function compare(left: readonly Word[], right: readonly Word[]): Run[] {
  const keys = (list: readonly Word[]): string[] => list.map(({ form }) => form.replaceAll('.', ''));
  if (left.length > MOST_WORDS || right.length > MOST_WORDS) return compareEnds(keys(left), keys(right));
  return joinRuns(compareAround(keys(left), keys(right)));
}

/** What stands before and after the anchor, where there is one, is compared apart. */
function compareAround(left: readonly string[], right: readonly string[]): Run[] {
  const anchor = findAnchor(left, right);
  if (anchor === null)
    return diffArrays([...left], [...right]).map(({ added, removed, value }) => ({
      same: !added && !removed,
      countA: added ? 0 : value.length,
      countB: removed ? 0 : value.length,
    }));
  const { a, b, length } = anchor;
  return [
    ...compareAround(left.slice(0, a), right.slice(0, b)),
    { same: true, countA: length, countB: length },
    ...compareAround(left.slice(a + length), right.slice(b + length)),
  ];
}

/** Equal and unequal runs by turns. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const { same, countA, countB } of runs) {
    const last = joined.at(-1);
    if (last?.same === same) {
      last.countA += countA;
      last.countB += countB;
    } else joined.push({ same, countA, countB });
  }
  return joined;
}

/** Very long texts: what they share at both ends is the same, all between is changed. */
function compareEnds(left: readonly string[], right: readonly string[]): Run[] {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;
  return [
    { same: true, countA: head, countB: head },
    { same: false, countA: left.length - head - tail, countB: right.length - head - tail },
    { same: true, countA: tail, countB: tail },
  ].filter(({ countA, countB }) => countA + countB > 0);
}

/**
 * A lone kept word between two changes reads as noise ("October 29," against "29 October,"): a number or a short word
 * there is counted into the change around it.
 */
function foldIslands(runs: readonly Run[], left: readonly Word[]): Run[] {
  const folded: Run[] = [];
  let at = 0;
  runs.forEach((run, i) => {
    const last = folded.at(-1);
    const word = left[at];
    const island =
      run.same &&
      run.countA === 1 &&
      word !== undefined &&
      isSlight(word.form) &&
      i > 0 &&
      i < runs.length - 1;
    if (last !== undefined && last.same === false && (island || !run.same)) {
      last.countA += run.countA;
      last.countB += run.countB;
    } else folded.push({ ...run });
    at += run.countA;
  });
  return folded;
}

const isSlight = (form: string): boolean => form.length <= ISLAND_LETTERS || /^\p{N}/u.test(form);

/** The same marks but for the shape of quotation marks and dashes and the kind of white space. */
const sameMarks = (x: string, y: string): boolean => foldText(x).trim() === foldText(y).trim();

/** The same letters in the same case; the shape of an apostrophe does not count, a full stop inside does. */
const sameLetters = (x: string, y: string): boolean => {
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/['’‘ʼ′＇`´]/gu, "'")
      .replace(/\p{Dash}/gu, '-');
  return plain(x) === plain(y);
};

const shift = (span: Span | null, base: number): Span | null =>
  span === null ? null : { start: span.start + base, end: span.end + base };

/** Above it only the ends are compared: the exact comparison of two unlike texts costs words × words. Passages have under 200. */
const MOST_WORDS = 800;

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

/** `aBase` and `bBase` are added to the offsets of each side, for slices of longer texts; `islands` tells whether a lone kept word between two changes is counted into them (it is, unless `kept`). */
export interface DiffOptions {
  readonly aBase?: number;
  readonly bBase?: number;
  readonly islands?: 'folded' | 'kept';
}

interface Run {
  readonly same: boolean;
  countA: number;
  countB: number;
}
