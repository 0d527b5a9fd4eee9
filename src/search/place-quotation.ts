import type { Span } from '../model/span.ts';
import { LEFT_OUT } from '../text/left-out.ts';
import type { Word } from '../text/words.ts';
import type { MatchedWord } from './match-words.ts';
import type { ArticleTexts } from './texts/search-data.ts';

/** The quotes that touch a slice of an article's text, as offsets from the start of the slice. */
export function quotesOver({ quotes }: ArticleTexts, from: number, length: number): Span[] {
  return quotes
    .map(([start, size]) => ({ start: start - from, end: start - from + size }))
    .filter(({ start, end }) => start < length && end > 0);
}

/**
 * The part of a chain that lies in one place: the run with the most words, after taking off one for each word
 * inserted between two of them (up to a few, and not counting those the query has there). A word that then
 * stands alone at its end in another sentence is dropped: any text has an "a" somewhere.
 */
export function placeIn(
  chain: readonly MatchedWord[],
  words: readonly Word[],
  text: string,
): readonly MatchedWord[] {
  let [sum, from, most] = [0, 0, 0];
  let run: readonly MatchedWord[] = [];
  chain.forEach((match, i) => {
    const last = chain[i - 1] ?? match;
    const left =
      sum - Math.min(MOST_BETWEEN, Math.max(0, match.printed - last.printed - (match.asked - last.asked)));
    if (left < 0) from = i;
    sum = Math.max(0, left) + 1;
    if (sum < most) return;
    most = sum;
    run = chain.slice(from, i + 1);
  });
  const isAlone = (match: MatchedWord | undefined, next: MatchedWord | undefined): boolean => {
    if (!match || !next || Math.abs(match.asked - next.asked) === 1) return false;
    const [one, two] = [words[match.printed], words[next.printed]];
    return one !== undefined && two !== undefined && isBroken(text, one, two);
  };
  return run.slice(isAlone(run[0], run[1]) ? 1 : 0, isAlone(run.at(-1), run.at(-2)) ? -1 : run.length);
}

/**
 * At most this many inserted words count: a longer run of query words belongs together however far it is
 * spread.
 */
const MOST_BETWEEN = 4;

/**
 * How far a match extends over words that replace others of the query: over as many as the query has there,
 * or to the end of the sentence or quote if that is near. Never past such an end.
 *
 * @param words those that the query was matched with
 * @param at the position in `words` of the outermost word that the query has
 * @param step -1 towards the beginning, 1 towards the end
 * @param missing how many words of the query are left on this side
 * @returns a position in `words`
 */
export function reachOut(
  text: string,
  words: readonly Word[],
  quotes: readonly Span[],
  at: number,
  step: -1 | 1,
  missing: number,
): number {
  if (missing === 0) return at;
  let reached = at;
  while (Math.abs(reached - at) < missing + NEAR_END) {
    const [here, next] = [words[reached], words[reached + step]];
    if (!here || !next || isApart(text, quotes, here, next)) return reached;
    reached += step;
  }
  return at + step * missing;
}

/** In words. */
const NEAR_END = 4;

const between = (one: Word, two: Word): readonly [number, number] =>
  one.start < two.start ? [one.end, two.start] : [two.end, one.start];

/** Whether a sentence ends between two words: each has its own line. */
const isBroken = (text: string, one: Word, two: Word): boolean =>
  text.slice(...between(one, two)).includes('\n');

function isApart(text: string, quotes: readonly Span[], one: Word, two: Word): boolean {
  const [from, to] = between(one, two);
  return (
    isBroken(text, one, two) ||
    quotes.some(({ start, end }) => (start >= from && start <= to) || (end >= from && end <= to))
  );
}

/** The marks for sentences left out, inside a span of an article in excerpts. */
export function leftOutIn(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  const line = `\n${LEFT_OUT}\n`;
  for (
    let at = text.indexOf(line, start);
    at !== -1 && at + line.length <= end;
    at = text.indexOf(line, at + 1)
  )
    spans.push({ start: at + 1, end: at + line.length - 1 });
  return spans;
}

/** The runs of words that stand between others but are not among them. */
export function stretchesBetween(words: readonly Word[], others: readonly Word[]): Span[] {
  const known = new Set(others);
  const [first, last] = [
    words.findIndex((word) => known.has(word)),
    words.findLastIndex((word) => known.has(word)),
  ];
  const stretches: Span[] = [];
  let open: Span | undefined;
  for (const word of words.slice(first, last)) {
    if (known.has(word)) open = undefined;
    else {
      if (open) stretches.pop();
      open = { start: open?.start ?? word.start, end: word.end };
      stretches.push(open);
    }
  }
  return stretches;
}
