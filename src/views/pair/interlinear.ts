import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { renderSpan } from '../../render/render-span.ts';
import { diffWithin, isSameWords, type DiffSegment } from '../../text/diff-words.ts';
import { oneLine } from '../../text/one-line.ts';
import { overlap, spanOver } from '../../text/spans.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWordsIn, wordsWithin } from '../../text/words.ts';
import { pairWording } from '../wording/pair-wording.ts';
import type { TellingChanges } from '../wording/telling-changes.ts';

/** Two versions of the same words, one above the other: a column for words in the same place. */
export interface Interlinear {
  readonly columns: readonly InterlinearColumn[];
  /** The first version whole, as HTML, for listeners. */
  readonly whole: string;
  /** Where the other differs, in order: the words of each side, `null` if it has none there. */
  readonly changes: readonly { readonly a: string | null; readonly b: string | null }[];
}

/** HTML of each side; `null` if a side has no words there. */
interface InterlinearColumn {
  readonly a: string | null;
  readonly b: string | null;
  /** Whether nothing is marked: the words are the same, or differ by trifles. */
  readonly same: boolean;
}

/**
 * A change of up to this many words is read as one. In a longer one, words that both sides share are looked
 * for.
 */
const ONE_CHANGE = 6;

/**
 * Sets two passages one above the other, word by word, so that they wrap together.
 *
 * @param telling the changes to mark and to tell of; all, if it is not given
 */
export function interlinearOf(
  a: Article,
  spanA: Span,
  b: Article,
  spanB: Span,
  telling?: TellingChanges,
): Interlinear {
  const { segments } = pairWording(a, spanA, b, spanB);
  const isTold = ({ a: one, b: two }: DiffSegment) =>
    !telling ||
    telling.changes.some(
      (change) => (one && change.a && overlap(one, change.a)) || (two && change.b && overlap(two, change.b)),
    );
  return {
    columns: withMarks(finely(a, b, segments), a, b).flatMap((segment) =>
      columnsOf(a, b, segment, isTold(segment)),
    ),
    whole: renderSpan(a, spanA),
    changes: (telling?.changes ?? segments.filter((segment) => !isSameWords(segment)))
      .map((change) => ({ a: wordsIn(a, change.a), b: wordsIn(b, change.b) }))
      .filter((change) => change.a !== null || change.b !== null)
      .filter(
        ({ a: one, b: two }, i, all) => all.findIndex((other) => other.a === one && other.b === two) === i,
      )
      // Words that only stand in another place are neither left out nor added.
      .filter(({ a: one, b: two }, _, all) =>
        two === null
          ? !all.some((other) => other.a === null && other.b === one)
          : one !== null || !all.some((other) => other.b === null && other.a === two),
      ),
  };
}

/** Two passages compared word by word, longer changes divided where both have the same words inside. */
export const finelyDivided = (a: Article, spanA: Span, b: Article, spanB: Span): readonly DiffSegment[] =>
  finely(a, b, pairWording(a, spanA, b, spanB).segments);

/** Longer changes are divided where both have the same words inside. */
const finely = (a: Article, b: Article, segments: readonly DiffSegment[]): DiffSegment[] =>
  segments.flatMap((segment) =>
    isLong(a, segment.a) || isLong(b, segment.b) ? divide(a, b, segment) : [segment],
  );

function wordsIn(article: Article, span: Span | null): string | null {
  const found = fromWordToWord(article, span);
  return found && oneLine(withoutSigns(article, found));
}

/** From the first word of a span to the last; `null` where there is none. */
export function fromWordToWord(article: Article, span: Span | null): Span | null {
  const found = span ? wordsWithin(article.text, span) : [];
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

const isLong = ({ text }: Article, span: Span | null) => countWordsIn(text, span) > ONE_CHANGE;

function divide(a: Article, b: Article, segment: DiffSegment): DiffSegment[] {
  if (segment.kind !== 'changed' || !segment.a || !segment.b) return [segment];
  return diffWithin(a.text, segment.a, b.text, segment.b, 'kept');
}

/** A short change is one column; everything else has a column for each word, so that it wraps on a phone. */
function columnsOf(a: Article, b: Article, segment: DiffSegment, told: boolean): InterlinearColumn[] {
  const same = isSameWords(segment) || !told;
  if (segment.kind === 'changed' && segment.a && segment.b && !isLong(a, segment.a) && !isLong(b, segment.b))
    return [{ a: renderSpan(a, segment.a).trim(), b: renderSpan(b, segment.b).trim(), same }];
  const [left, right] = [piecesOf(a, segment.a), piecesOf(b, segment.b)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    a: left[i] ?? null,
    b: right[i] ?? null,
    same: same && (!told || (left[i] !== undefined && right[i] !== undefined)),
  }));
}

/**
 * Marks go with their words: closing marks, and marks that alone differ, with the words before; opening marks
 * with the words after.
 */
function withMarks(segments: readonly DiffSegment[], a: Article, b: Article): DiffSegment[] {
  const joined: DiffSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && countWordsIn(a.text, segment.a) + countWordsIn(b.text, segment.b) === 0) {
      joined[joined.length - 1] = { ...last, a: spanOver(last.a, segment.a), b: spanOver(last.b, segment.b) };
      continue;
    }
    const [markA, markB] = [closingMarks(a, segment.a), closingMarks(b, segment.b)];
    if (last?.a && last.b)
      joined[joined.length - 1] = {
        ...last,
        a: { ...last.a, end: last.a.end + markA },
        b: { ...last.b, end: last.b.end + markB },
      };
    const rest = (span: Span | null, mark: number) =>
      span && last?.a && last.b ? { ...span, start: span.start + mark } : span;
    joined.push({ ...segment, a: rest(segment.a, markA), b: rest(segment.b, markB) });
  }
  return joined.map((segment, i) => {
    const [before, after] = [joined[i - 1], joined[i + 1]];
    const moved = (side: 'a' | 'b', article: Article): Span | null => {
      const [own, previous, next] = [segment[side], before?.[side] ?? null, after?.[side] ?? null];
      if (own === null) return null;
      return {
        start: own.start - (previous ? openingMarks(article, previous) : 0),
        end: own.end - (next ? openingMarks(article, own) : 0),
      };
    };
    return { ...segment, a: moved('a', a), b: moved('b', b) };
  });
}

/** How many marks at the end of a span, with the blanks around them, open what follows. */
const openingMarks = (article: Article, span: Span) =>
  /(?:^|\s)([“‘«(\[]+)$/u.exec(article.text.slice(span.start, span.end))?.[1]?.length ?? 0;

/** How many marks at the start of a span close what precedes it. */
const closingMarks = (article: Article, span: Span | null) =>
  span ? (/^[.,;:!?…”’)\]]+/u.exec(article.text.slice(span.start, span.end))?.[0].length ?? 0) : 0;

/**
 * A span in pieces of one word each, with the marks around it: end to end they are the span, except for
 * blanks.
 */
function piecesOf(article: Article, span: Span | null): string[] {
  if (span === null) return [];
  const starts = wordsWithin(article.text, span).map(({ start }) => start);
  const cuts = starts.slice(1).map((start) => {
    // An opening mark goes with the word it opens.
    let cut = start;
    while (cut > span.start && /\S/u.test(article.text[cut - 1] ?? '')) cut -= 1;
    return cut;
  });
  const bounds = [span.start, ...cuts.filter((cut, i) => cut > (cuts[i - 1] ?? span.start)), span.end];
  return bounds
    .slice(1)
    .map((end, i) => renderSpan(article, { start: bounds[i] ?? span.start, end }).trim())
    .filter((html) => html !== '');
}
