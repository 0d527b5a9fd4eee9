import type { Article } from '../../../model/article.ts';
import type { BlockType } from '../../../model/block.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { overlap } from '../../../text/spans.ts';
import type { ToldApart } from './listed-words.ts';
import type { PairMatch, PairMatches, PlacedSentence, Range } from '../pair-matches.ts';

/** One row of the two texts side by side. */
export interface PairRow {
  readonly a: PairCell | null;
  readonly b: PairCell | null;
}

/** One side of a row: a passage with a counterpart, a further place of one, or text that has none. */
export interface PairCell {
  readonly paragraphs: readonly PairParagraph[];
  readonly passage: PassageMark | null;
  /** The number of the passage of which this is a further place. */
  readonly partOf: number | null;
}

/** Neighbouring sentences of one block. */
interface PairParagraph {
  readonly type: BlockType;
  readonly sentences: readonly Sentence[];
}

/** A passage's number, the same on both sides, and where the other side has it. */
export interface PassageMark {
  readonly number: number;
  /** The id of the claim by which an editor has tied the two, if that is the ground. */
  readonly claim: string | null;
  readonly score: number;
  readonly reasons: readonly string[];
  /** `level`: in the same row; otherwise earlier or later in the other text. */
  readonly elsewhere: 'level' | 'earlier' | 'later';
}

/**
 * Lays two articles side by side. Level passages share a row; the others stay where they are in their own
 * text. Text without a counterpart runs beside whatever the other side has there. It is split between
 * sentences, never inside a quotation, so that neither side has holes. Every sentence of both articles is in
 * exactly one cell, in text order.
 *
 * @param apart sentences that tell differently what the other text tells elsewhere: each stands for itself, with those of the same
 */
export function pairRows(
  pair: PairMatches,
  a: Article,
  b: Article,
  apart: readonly ToldApart[] = [],
): PairRow[] {
  const [left, right] = [piecesOf(pair, 'a', a, apart), piecesOf(pair, 'b', b, apart)];
  const rows: PairRow[] = [];
  const levels = pair.matches.filter(({ level }) => level);
  for (const match of [...levels, null]) {
    const [one, two] = [takeUntil(left, match), takeUntil(right, match)];
    rows.push(...layStretch(one, two));
    if (match) rows.push({ a: cellOf(left.splice(0, 1)), b: cellOf(right.splice(0, 1)) });
  }
  return rows;
}

/**
 * What cannot be divided: a passage, a further place, or a sentence without a counterpart (with the others of
 * its quotation).
 */
interface Piece {
  readonly sentences: readonly PlacedSentence[];
  readonly match: PairMatch | null;
  readonly passage: PassageMark | null;
  readonly partOf: number | null;
  /** Whether a listed difference leads to it. */
  readonly apart: boolean;
  /** In UTF-16 units: about how much room it takes. */
  readonly length: number;
}

const isFree = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && piece.passage === null && piece.partOf === null && !piece.apart;

function piecesOf(
  pair: PairMatches,
  side: 'a' | 'b',
  article: Article,
  apart: readonly ToldApart[],
): Piece[] {
  const sentences = side === 'a' ? pair.left : pair.right;
  const isApart = ({ sentence }: PlacedSentence) =>
    apart.some(({ told }) => told[side].some((span) => overlap(span, sentence)));
  const pieces: Piece[] = [];
  let at = 0;
  while (at < sentences.length) {
    const match = pair.matches.find((each) => each[side].first === at) ?? null;
    const further = pair.further.find((each) => each.side === side && each.range.first === at);
    const range: Range = match?.[side] ??
      further?.range ?? { first: at, last: endOfQuotation(pair, side, article, at) };
    const taken = sentences.slice(range.first, range.last + 1);
    pieces.push({
      sentences: taken,
      match,
      passage: match && markOf(match, pair.matches, side),
      partOf: further?.number ?? null,
      apart: taken.some(isApart),
      length: (taken.at(-1)?.sentence.end ?? 0) - (taken[0]?.sentence.start ?? 0),
    });
    at = range.last + 1;
  }
  return pieces;
}

/** The last sentence without a counterpart that a sentence's quotation extends into. */
function endOfQuotation(pair: PairMatches, side: 'a' | 'b', article: Article, first: number): number {
  const sentences = side === 'a' ? pair.left : pair.right;
  const isPassage = (at: number) =>
    pair.matches.some((each) => each[side].first === at) ||
    pair.further.some((each) => each.side === side && each.range.first === at);
  const goesOn = (at: number) =>
    article.quotes.some(
      ({ kind, start, end }) =>
        kind !== 'term' &&
        start < (sentences[at]?.sentence.end ?? 0) &&
        end > (sentences[at + 1]?.sentence.start ?? end),
    );
  let last = first;
  while (sentences[last + 1]?.block === sentences[last]?.block && !isPassage(last + 1) && goesOn(last))
    last += 1;
  return last;
}

function markOf(pair: PairMatch, matches: readonly PairMatch[], side: 'a' | 'b'): PassageMark {
  const { number, match } = pair;
  const common = { number, claim: match.claim ?? null, score: match.score, reasons: match.reasons };
  if (pair.level) return { ...common, elsewhere: 'level' };
  // Where the other side has it is measured against the level passages: here, those that come before it.
  const other = side === 'a' ? 'b' : 'a';
  const before = matches.filter((each) => each.level && each[side].first < pair[side].first);
  const last = Math.max(-1, ...before.map((each) => each[other].first));
  return { ...common, elsewhere: pair[other].first > last ? 'later' : 'earlier' };
}

/** Takes from the head what comes before a level passage; everything if there is none. */
function takeUntil(pieces: Piece[], match: PairMatch | null): Piece[] {
  const end = match === null ? pieces.length : pieces.findIndex((piece) => piece.match === match);
  return pieces.splice(0, end);
}

/** Lays out what stands between two level passages. Both lists are used up. */
function layStretch(left: Piece[], right: Piece[]): PairRow[] {
  const rows: PairRow[] = [];
  while (left.length > 0 || right.length > 0) {
    const [runA, runB] = [freeRun(left), freeRun(right)];
    const [sizeA, sizeB] = [
      runA > 0 ? lengthOf(left.slice(0, runA)) : (left[0]?.length ?? 0),
      runB > 0 ? lengthOf(right.slice(0, runB)) : (right[0]?.length ?? 0),
    ];
    // If nothing follows a side's piece, everything free on the other side stands beside it.
    const [lastA, lastB] = [left.length <= Math.max(1, runA), right.length <= Math.max(1, runB)];
    const countA =
      runA === 0
        ? Math.min(1, left.length)
        : lastB || sizeA <= sizeB
          ? runA
          : fitting(left.slice(0, runA), sizeB);
    const countB =
      runB === 0
        ? Math.min(1, right.length)
        : lastA || sizeB <= sizeA
          ? runB
          : fitting(right.slice(0, runB), sizeA);
    rows.push({ a: cellOf(left.splice(0, countA)), b: cellOf(right.splice(0, countB)) });
  }
  return rows;
}

/** How many pieces at the head have no counterpart. */
function freeRun(pieces: readonly Piece[]): number {
  const end = pieces.findIndex((piece) => !isFree(piece));
  return end < 0 ? pieces.length : end;
}

/** How many pieces fill a length; at least one. */
function fitting(pieces: readonly Piece[], length: number): number {
  let sum = 0;
  const over = pieces.findIndex((piece) => {
    sum += piece.length;
    return sum > length * FULL;
  });
  return Math.max(1, over);
}

/**
 * A cell may be a little longer than its neighbour before the text is split. Judged by eye on ten pairs of
 * real articles.
 */
const FULL = 1.15;

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { length }) => sum + length, 0);

function cellOf(pieces: readonly Piece[]): PairCell | null {
  const [first] = pieces;
  if (!first) return null;
  const blocks = [
    ...Map.groupBy(
      pieces.flatMap(({ sentences }) => sentences),
      ({ block }) => block,
    ).values(),
  ];
  return {
    paragraphs: blocks.map((sentences) => ({
      type: sentences[0]?.type ?? 'paragraph',
      sentences: sentences.map(({ sentence }) => sentence),
    })),
    passage: first.passage,
    partOf: first.partOf,
  };
}
