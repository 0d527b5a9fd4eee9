import type { Article } from '../../../model/article.ts';
import type { BlockType } from '../../../model/block.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { overlap } from '../../../text/spans.ts';
import type { ToldDifferently } from './listed-words.ts';
import type { PairMatch, PairMatches, PlacedSentence, Range } from '../pair-matches.ts';

/** A piece of one of the two texts: a passage with a counterpart, a further place of one, or text that has none. */
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

/** A passage's number, the same on both sides, and why the two were found alike. */
export interface PassageMark {
  readonly number: number;
  /** The id of the claim by which an editor has tied the two, if that is the ground. */
  readonly claim: string | null;
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * One of two texts in pieces, in its own order: passages and further places, sentences that a listed difference leads to, and
 * what stands between these in each paragraph. Every sentence of the article is in exactly one.
 *
 * @param apart sentences that tell differently what the other text tells elsewhere: each stands for itself, with those of the same
 *   quotation
 */
export function pairCells(
  pair: PairMatches,
  side: 'a' | 'b',
  article: Article,
  apart: readonly ToldDifferently[] = [],
): PairCell[] {
  const cells: Piece[][] = [];
  for (const piece of piecesOf(pair, side, article, apart)) {
    const last = cells.at(-1);
    if (last && isFree(piece) && isFree(last[0]) && blockOf(piece) === blockOf(last[0])) last.push(piece);
    else cells.push([piece]);
  }
  return cells.map(cellOf);
}

/**
 * What cannot be divided: a passage, a further place, or a sentence without a counterpart (with the others of
 * its quotation).
 */
interface Piece {
  readonly sentences: readonly PlacedSentence[];
  readonly passage: PassageMark | null;
  readonly partOf: number | null;
  /** Whether a listed difference leads to it. */
  readonly apart: boolean;
}

const isFree = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.passage === null && piece.partOf === null && !piece.apart;

const blockOf = (piece: Piece | undefined): number | undefined => piece?.sentences[0]?.block;

function piecesOf(
  pair: PairMatches,
  side: 'a' | 'b',
  article: Article,
  apart: readonly ToldDifferently[],
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
      passage: match && markOf(match),
      partOf: further?.number ?? null,
      apart: taken.some(isApart),
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

const markOf = ({ number, match }: PairMatch): PassageMark => ({
  number,
  claim: match.claim ?? null,
  score: match.score,
  reasons: match.reasons,
});

function cellOf(pieces: readonly Piece[]): PairCell {
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
    passage: pieces[0]?.passage ?? null,
    partOf: pieces[0]?.partOf ?? null,
  };
}
