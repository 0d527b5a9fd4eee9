import { gatherRuns, runsOf } from '../text/word-runs.ts';
import type { Word } from '../text/words.ts';
import { MOST_WORDS, pairWords } from './compare-printings.ts';
import { readWords } from './query/read-words.ts';
import type { SearchDocument } from './texts/list-documents.ts';

/** Fewer words in sequence than these are chance, unless they are all that a quotation has. */
const FEWEST_IN_SEQUENCE = 4;

/** How much of some words the quotations of one article have between them. */
interface Covered {
  /** Whether each of the words stands in one of them. */
  readonly whole: boolean;
  /** In how few of them what is there stands, taking the one that has most first. */
  readonly places: number;
}

/**
 * What the quotations of an article have together of the words of another printing: one outlet may print in two places what
 * another prints in one piece.
 *
 * @param text the words that are looked for
 * @param quotes the article's quotations by whoever said them
 */
export function coverWords(text: string, quotes: readonly SearchDocument[]): Covered {
  const asked = readWords(text);
  if (asked.length > MOST_WORDS) return { whole: false, places: 0 };
  let lists = quotes.map((quote) => placesIn(asked, wordsOf(quote))).filter(({ size }) => size > 0);
  const covered = new Set<number>();
  let places = 0;
  for (;;) {
    lists = lists
      .map((list) => new Set([...list].filter((place) => !covered.has(place))))
      .filter(({ size }) => size > 0)
      .toSorted((a, b) => b.size - a.size);
    const [most] = lists;
    if (!most) return { whole: covered.size === asked.length, places };
    for (const place of most) covered.add(place);
    places += 1;
  }
}

/** Which of the words asked for stand in a quotation, in their sequence. */
function placesIn(asked: readonly Word[], words: readonly Word[]): Set<number> {
  const places = new Set<number>();
  if (words.length > MOST_WORDS) return places;
  const forms = (list: readonly Word[]) => list.map(({ form }) => form);
  const runs = gatherRuns(
    runsOf(pairWords(words, asked), words.length, asked.length),
    forms(words),
    forms(asked),
  );
  for (const { same, aFrom, aTo, bFrom, bTo } of runs)
    if (same && aTo - aFrom >= Math.min(FEWEST_IN_SEQUENCE, words.length, asked.length))
      for (let at = bFrom; at < bTo; at += 1) places.add(at);
  return places;
}

function wordsOf(quote: SearchDocument): readonly Word[] {
  let words = read.get(quote);
  if (!words) {
    words = readWords(quote.text);
    read.set(quote, words);
  }
  return words;
}

/** A quotation is looked at for many others. */
const read = new WeakMap<SearchDocument, readonly Word[]>();
