import type { Span } from '../model/span.ts';
import { words, type Word } from '../text/words.ts';
import { readQuery } from './read-query.ts';

/**
 * Which words of a result a query asked for: the whole phrase where it stands there, else each of its words, those
 * with a typing error too. The last word may be just begun.
 *
 * @param text the words of the result, as shown
 * @param query as typed
 * @returns UTF-16 spans of `text` in order, neighbouring words in one span; short words only as part of a phrase
 */
export function markWords(text: string, query: string): Span[] {
  const asked = readQuery(query);
  const printed = words(text);
  if (asked.length === 0) return [];
  const phrases = findPhrases(printed, asked);
  if (phrases.length > 0) return phrases;
  const long = asked.filter((form) => form.length > SHORT_WORD);
  const wanted = new Set(long.length > 0 ? long : asked);
  return joinNeighbours(printed, printed.map(({ form }) => [...wanted].some((each) => isNear(form, each) || (each === asked.at(-1) && form.startsWith(each)))));
}

function findPhrases(printed: readonly Word[], asked: readonly string[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at + asked.length <= printed.length; at += 1) {
    const fits = asked.every((form, i) => (i < asked.length - 1 ? printed[at + i]?.form === form : printed[at + i]?.form.startsWith(form)));
    const [first, last] = [printed[at], printed[at + asked.length - 1]];
    if (!fits || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    at += asked.length - 1;
  }
  return found;
}

function joinNeighbours(printed: readonly Word[], marked: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  printed.forEach(({ start, end }, i) => {
    if (!marked[i]) return;
    if (marked[i - 1]) spans[spans.length - 1] = { start: spans.at(-1)?.start ?? start, end };
    else spans.push({ start, end });
  });
  return spans;
}

/**
 * Whether two words differ by no more than a typing error: a letter too many, too few, another one, or two changed
 * places. Longer words may have two. Optimal string alignment distance (Boytsov 2011).
 */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.min(a.length, b.length) <= SHORT_WORD ? 0 : Math.min(a.length, b.length) < LONG_WORD ? 1 : 2;
  if (most === 0 || Math.abs(a.length - b.length) > most || a.length > LONGEST_WORD) return false;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost, swapped));
    }
    [before, above] = [above, row];
  }
  return (above[b.length] ?? most + 1) <= most;
}

/** Words of up to so many letters ("of", "the") are in every text: alone they mark nothing, and none has a typing error. */
const SHORT_WORD = 3;
/** From so many letters on a word may have two typing errors. */
const LONG_WORD = 8;
/** Longer strings are no words; comparing them costs letters × letters. */
const LONGEST_WORD = 40;
