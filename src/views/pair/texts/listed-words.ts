import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { contains, overlap } from '../../../text/spans.ts';
import { isPrintedIn } from '../ties/printed-in.ts';
import type { PairDifference } from '../pair-differences.ts';
import type { PairMatches, Range } from '../pair-matches.ts';
import { sentencesIn } from './passage-sentences.ts';
import type { Side } from '../two-printings.ts';

/** What the list of differences says of the words of two texts. */
export interface ListedWords {
  /** The words that the list underlines, in each text. */
  readonly marks: Readonly<Record<Side, readonly Span[]>>;
  /** What the list underlines thinly: what one alone quotes of a quotation, and where one is only less specific. */
  readonly more: Readonly<Record<Side, readonly Span[]>>;
  /** Listed claims whose words stand in both texts, in the order of the list. */
  readonly told: readonly ToldDifferently[];
}

/** A claim that each text tells in its own way. */
export interface ToldDifferently {
  /** The id of its difference. */
  readonly id: string;
  /** Whether a passage, or a further place of one that is shown, holds words of both. */
  readonly joined: boolean;
  /** Its evidence in each text. */
  readonly told: Readonly<Record<Side, readonly Span[]>>;
  /** What is underlined for it in each text. */
  readonly marks: Readonly<Record<Side, readonly Span[]>>;
  /** What each prints of it, in short: the first words that differ, else the evidence; a number alone says too little. */
  readonly words: Readonly<Record<Side, Span>>;
}

/** Finds the words of listed differences in the two texts. */
export function listedWords(
  differences: readonly PairDifference[],
  pair: PairMatches,
  a: Article,
  b: Article,
): ListedWords {
  const marks: Record<Side, Span[]> = { a: [], b: [] };
  const more: Record<Side, Span[]> = { a: [], b: [] };
  const claims: ToldDifferently[] = [];
  for (const difference of differences) {
    // Passages are marked as such.
    if (difference.kind === 'passage') continue;
    if (difference.kind === 'quotation') {
      const { change, telling } = difference.utterance;
      if (change?.kind === 'more') {
        if (change.start) marks[change.start.by].push(change.start.cut);
        for (const side of ['a', 'b'] as const) more[side].push(...change.only[side]);
      }
      marks.a.push(...(telling?.a ?? []));
      marks.b.push(...(telling?.b ?? []));
      continue;
    }
    const [one, two] = difference.sides;
    if (!one || !two) continue;
    const own = {
      a: one.evidence.flatMap((each) => each.marks),
      b: two.evidence.flatMap((each) => each.marks),
    };
    if (difference.milder) {
      // A thin line stands under what is more exact, and needs what it is more exact than in sight.
      const spans = { a: one.evidence.map(({ span }) => span), b: two.evidence.map(({ span }) => span) };
      for (const [side, { state }] of [
        ['a', one],
        ['b', two],
      ] as const)
        if (state === 'reports')
          more[side].push(...own[side].filter((mark) => isOpposite(mark, side, spans, pair)));
      continue;
    }
    // What is underlined in one alone would differ from nothing that a reader can see.
    if (own.a.length === 0 || own.b.length === 0) continue;
    marks.a.push(...own.a);
    marks.b.push(...own.b);
    const told = { a: notIn(b, a, one.evidence), b: notIn(a, b, two.evidence) };
    if (told.a.length === 0 || told.b.length === 0) continue;
    const words = { a: shortest(a, one.evidence), b: shortest(b, two.evidence) };
    if (words.a && words.b)
      claims.push({
        id: difference.id,
        joined: isJoined(told, pair),
        told,
        marks: own,
        words: { a: words.a, b: words.b },
      });
  }
  return { marks, more, told: claims };
}

/** The pieces of evidence in sentences that the other does not print word for word. */
const notIn = (other: Article, article: Article, evidence: readonly Evidence[]): Span[] =>
  evidence
    .map(({ span }) => span)
    .filter((span) =>
      article.sentences.some((sentence) => overlap(sentence, span) && !isPrintedIn(other, article, sentence)),
    );

type Evidence = { readonly span: Span; readonly marks: readonly Span[] };

/** The first words that differ, else the first evidence. */
const shortest = ({ text }: Article, evidence: readonly Evidence[]): Span | undefined =>
  evidence.flatMap(({ span, marks }) =>
    marks.filter((mark) => contains(span, mark) && /\p{L}/u.test(text.slice(mark.start, mark.end))),
  )[0] ?? evidence[0]?.span;

/** Whether a passage with some words has words of the other’s evidence opposite. */
function isOpposite(
  mark: Span,
  side: Side,
  evidence: Readonly<Record<Side, readonly Span[]>>,
  pair: PairMatches,
): boolean {
  const other = side === 'a' ? 'b' : 'a';
  const holds = (of: Side, range: Range, spans: readonly Span[]) =>
    sentencesIn(pair, range, of).some((sentence) => spans.some((span) => overlap(span, sentence)));
  return pair.matches.some(
    (match) => holds(side, match[side], [mark]) && holds(other, match[other], evidence[other]),
  );
}

function isJoined(told: ToldDifferently['told'], pair: PairMatches): boolean {
  const isIn = (side: Side, range: Range | undefined) =>
    range !== undefined &&
    sentencesIn(pair, range, side).some((sentence) => told[side].some((span) => overlap(span, sentence)));
  return (
    pair.matches.some((match) => isIn('a', match.a) && isIn('b', match.b)) ||
    pair.further.some(({ side, range, number, match }) => {
      const other = side === 'a' ? 'b' : 'a';
      const shown = match.ground === 'claim' || match.ground === 'utterance';
      return (
        shown &&
        isIn(side, range) &&
        isIn(other, pair.matches.find((each) => each.number === number)?.[other])
      );
    })
  );
}
