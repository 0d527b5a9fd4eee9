import type { Span } from '../model/span.ts';
import { gatherRuns, runsOf, type WordPair } from '../text/word-runs.ts';
import type { Word } from '../text/words.ts';
import { spanOf, type Difference } from './list-differences.ts';
import { readWords } from './query/read-words.ts';

/**
 * What a printing has beside another of the same words:
 * - `same`: the same words, and all of them
 * - `fewer`, `more`: the same, but it begins later or ends sooner; or it goes on where the other does not
 * - `part`: it begins or ends sooner, and goes on where the other does not
 * - `other`: between the words that both print other ones, fewer or more
 */
interface Compared {
  readonly how: 'same' | 'fewer' | 'more' | 'part' | 'other';
  /** The share of the words of the other that it has, 0–1. */
  readonly share: number;
  /** `printed` in its own text, `typed` in that of the other: the same shape as beside a query. */
  readonly differences: readonly Difference[];
}

/** Longer quotations are not compared here: their page does it. */
export const MOST_WORDS = 250;
/** The shorter of two printings shares this much with the other, or they are two parts of what was said. */
const LEAST_SHARED = 0.5;
/** At an end other words take the place of as few as these; more are what was said before or after. */
const MOST_AT_END = 3;

/** Compares two printings of one utterance by their words, as search reads them; `null` for two parts of it. */
export function comparePrintings(text: string, other: string): Compared | null {
  const [words, others] = [readWords(text), readWords(other)];
  if (Math.max(words.length, others.length) > MOST_WORDS) return null;
  const pairs = pairWords(words, others);
  const shorter = Math.min(words.length, others.length);
  if (shorter === 0 || pairs.length < LEAST_SHARED * shorter) return null;
  const forms = (list: readonly Word[]) => list.map(({ form }) => form);
  const runs = gatherRuns(runsOf(pairs, words.length, others.length), forms(words), forms(others));
  const apart = runs.filter(({ same }) => !same);
  let [lacks, adds] = [false, false];
  const differences = apart.flatMap(({ aFrom, aTo, bFrom, bTo }): Difference[] => {
    const isAtEnd = (aFrom === 0 && bFrom === 0) || (aTo === words.length && bTo === others.length);
    const [own, theirs] = [aTo - aFrom, bTo - bFrom];
    if (isAtEnd && (own === 0 || theirs === 0 || Math.max(own, theirs) > MOST_AT_END)) {
      adds ||= own > 0;
      lacks ||= theirs > 0;
      return [];
    }
    const [mine, yours] = [words.slice(aFrom, aTo), others.slice(bFrom, bTo)];
    // The same letters with other hyphens are the same words.
    if (forms(mine).join('') === forms(yours).join('')) return [];
    const at = words[aFrom - 1]?.end ?? 0;
    return [
      {
        printed: withBrackets(text, spanOf(mine)) ?? { start: at, end: at },
        typed: withBrackets(other, spanOf(yours)),
      },
    ];
  });
  const how = differences.length > 0 ? 'other' : adds ? (lacks ? 'part' : 'more') : lacks ? 'fewer' : 'same';
  return { how, share: pairs.length / others.length, differences };
}

/** What an outlet adds in brackets is shown in them. */
function withBrackets(text: string, span: Span | null): Span | null {
  const isIn = span && text[span.start - 1] === '[' && text[span.end] === ']';
  return isIn ? { start: span.start - 1, end: span.end + 1 } : span;
}

/** The longest row of words that both have in this order, by the table of lengths: quotations are short. */
export function pairWords(a: readonly Word[], b: readonly Word[]): WordPair[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        a[i]?.form === b[j]?.form ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: WordPair[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i]?.form === b[j]?.form) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** UTF-16 units of text kept on either side of differing words. */
const AROUND = 50;

/** The part of a text around some spans: a long quotation is not printed whole for one word. */
export function partAround(text: string, spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start)) - AROUND;
  const end = Math.max(...spans.map((span) => span.end)) + AROUND;
  // A few words more are no cut.
  const from = start < AROUND ? 0 : text.indexOf(' ', start) + 1;
  const to = end > text.length - AROUND ? text.length : text.lastIndexOf(' ', end);
  return { start: from, end: Math.max(to, end - AROUND) };
}
