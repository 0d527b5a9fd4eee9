import type { Span } from '../model/span.ts';
import { diffWords, isSameWords } from '../text/diff-words.ts';
import { countWords, countWordsIn, words, type Word } from '../text/words.ts';
import { describeDifference } from './describe-difference.ts';

/**
 * Below this share of common words a passage does not help an editor. By trial on misquoted evidence: chance
 * matches stay under 0.4.
 */
const HELPFUL_SHARE = 0.5;

/** The passage that comes closest to words that were not found, and how it differs from them. */
export interface NearestPassage {
  readonly span: Span;
  readonly difference: string;
  /** 0–1: how many of the wanted words it shares. */
  readonly share: number;
}

/**
 * Finds the passage of a text that comes closest to words that the text does not contain. First the window,
 * as long as `exact` in words, that shares the most words with it (one pass: each word enters and leaves the
 * window once); then a word-by-word comparison with the window and its surroundings decides where the passage
 * begins and ends.
 *
 * @returns `null` if less than half of the words are shared; of equal passages, the first
 */
export function findNearestPassage(text: string, exact: string): NearestPassage | null {
  const wanted = words(exact);
  const present = wordsOf(text);
  const size = Math.min(wanted.length, present.length);
  if (size === 0) return null;
  const best = fullestWindow(wanted, present, size);
  const share = best.shared / wanted.length;
  if (share < HELPFUL_SHARE) return null;
  const span = withMarks(text, exact, settle(text, exact, present, best.first, size));
  return { span, difference: describeDifference(exact, text.slice(span.start, span.end)), share };
}

function fullestWindow(
  wanted: readonly Word[],
  present: readonly Word[],
  size: number,
): { shared: number; first: number } {
  const missing = new Map<string, number>();
  for (const { form } of wanted) missing.set(form, (missing.get(form) ?? 0) + 1);
  let shared = 0;
  let best = { shared: 0, first: 0 };
  present.forEach(({ form }, i) => {
    const need = missing.get(form);
    if (need !== undefined) {
      if (need > 0) shared += 1;
      missing.set(form, need - 1);
    }
    const leaving = present[i - size]?.form;
    const owed = leaving === undefined ? undefined : missing.get(leaving);
    if (leaving !== undefined && owed !== undefined) {
      if (owed >= 0) shared -= 1;
      missing.set(leaving, owed + 1);
    }
    if (shared > best.shared) best = { shared, first: Math.max(0, i - size + 1) };
  });
  return best;
}

/** The window may be some words off: inserted or missing words shift it. */
const SLACK = 8;

/** Moves the ends of the window to where the words of `exact` begin and end. */
function settle(text: string, exact: string, present: readonly Word[], first: number, size: number): Span {
  const from = present[Math.max(0, first - SLACK)]?.start ?? 0;
  const to = present[Math.min(present.length, first + size + SLACK) - 1]?.end ?? text.length;
  const compared = diffWords(exact, text.slice(from, to), { bBase: from });
  const shared = compared
    .filter(isSameWords)
    .flatMap(({ a, b }) => (a && b && countWordsIn(exact, a) > 0 ? [{ a, b }] : []));
  const [head] = shared;
  const tail = shared.at(-1);
  if (!head || !tail) return { start: present[first]?.start ?? 0, end: present[first + size - 1]?.end ?? 0 };
  // Words before the first shared one correspond to as many words of the text; likewise those after the last
  // one.
  const [before, after] = [exact.slice(0, head.a.start), exact.slice(tail.a.end)];
  const firstShared = present.findIndex(({ end }) => end > head.b.start);
  const lastShared = present.findLastIndex(({ start }) => start < tail.b.end);
  const start = reach(text, present, firstShared, -countWords(before), ENDS.test(before));
  const end = reach(text, present, lastShared, countWords(after), ENDS.test(after));
  return { start: present[start]?.start ?? 0, end: present[end]?.end ?? text.length };
}

/** The position a number of words away from a word; without `across`, not past the end of the sentence. */
function reach(text: string, present: readonly Word[], from: number, by: number, across: boolean): number {
  const step = Math.sign(by);
  let at = from;
  for (let i = 0; i < Math.abs(by); i += 1) {
    const [here, next] = [present[at], present[at + step]];
    if (!here || !next) return at;
    const between = text.slice(Math.min(here.end, next.end), Math.max(here.start, next.start));
    if (!across && ENDS.test(between)) return at;
    at += step;
  }
  return at;
}

/** The end of a sentence or a line, with what follows it. */
const ENDS = /[.!?…]\P{L}{0,5}\s|[\r\n]/u;

/** Adds as many marks at the ends as `exact` has there, up to the next word. */
function withMarks(text: string, exact: string, span: Span): Span {
  const given = words(exact);
  const lead = given[0]?.start ?? 0;
  const trail = exact.length - (given.at(-1)?.end ?? exact.length);
  let { start, end } = span;
  while (span.start - start < lead && start > 0 && !isLetter(text[start - 1])) start -= 1;
  while (end - span.end < trail && end < text.length && !isLetter(text[end])) end += 1;
  return { start, end };
}

const isLetter = (character = '') => /[\p{L}\p{N}\uD800-\uDFFF]/u.test(character);

/** Kept, because broken evidence comes in numbers, all in one article. */
function wordsOf(text: string): readonly Word[] {
  if (last.text !== text) last = { text, words: words(text) };
  return last.words;
}

let last: { text: string; words: readonly Word[] } = { text: '', words: [] };
