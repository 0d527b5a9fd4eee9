import type { Article } from '../../../model/article.ts';
import type { BlockType } from '../../../model/block.ts';
import type { Sentence } from '../../../model/sentence.ts';
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
 * @param kindOf what keeps a sentence without a counterpart from those of its paragraph that are of another kind; quotations are
 *   not divided
 */
export function pairCells(
  pair: PairMatches,
  side: 'a' | 'b',
  article: Article,
  kindOf: (sentence: Sentence) => string | null = () => null,
): PairCell[] {
  const cells: Piece[][] = [];
  for (const piece of piecesOf(pair, side, article, kindOf)) {
    const [first] = cells.at(-1) ?? [];
    if (first && isFree(piece) && isFree(first) && isOfOne(piece, first)) cells.at(-1)?.push(piece);
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
  /** The first kind of its sentences that has one. */
  readonly kind: string | null;
}

const isFree = ({ passage, partOf }: Piece): boolean => passage === null && partOf === null;

/** Whether two stand in one paragraph and are of one kind. */
const isOfOne = (one: Piece, other: Piece): boolean =>
  one.sentences[0]?.block === other.sentences[0]?.block && one.kind === other.kind;

function piecesOf(
  pair: PairMatches,
  side: 'a' | 'b',
  article: Article,
  kindOf: (sentence: Sentence) => string | null,
): Piece[] {
  const sentences = side === 'a' ? pair.left : pair.right;
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
      kind: taken.map(({ sentence }) => kindOf(sentence)).find((kind) => kind !== null) ?? null,
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
