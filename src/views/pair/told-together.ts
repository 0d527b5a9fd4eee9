import { proofsOf, type PairDifference } from './pair-differences.ts';
import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { contains } from '../../text/spans.ts';
import type { Mark } from '../../render/mark.ts';
import type { SharedUtterance } from './shared-utterances.ts';
import type { ShownEvidence } from './shown-evidence.ts';

type Quoted = PairDifference & { readonly kind: 'quotation' };
type Claimed = PairDifference & { readonly kind: 'claim' };

/**
 * Joins claims that rest on the same words of both articles, with the same words of one of them marked: readers took them for
 * one difference told twice. The first keeps its place; the statements of the others stand with its own. A quotation whose words
 * stand in what such a claim shows of both is told with it, too.
 */
export function toldTogether(
  story: Story,
  articles: readonly [Article, Article],
  differences: readonly PairDifference[],
): PairDifference[] {
  const told: PairDifference[] = [];
  for (const difference of differences) {
    const at = told.findIndex((known) => isOne(known, difference));
    const first = told[at];
    if (first?.kind !== 'claim' || difference.kind !== 'claim') told.push(difference);
    else told[at] = joined(story, articles, first, difference);
  }
  return withQuotations(told);
}

function withQuotations(differences: readonly PairDifference[]): PairDifference[] {
  const claimOf = (quotation: Quoted) =>
    differences.find((each) => each.kind === 'claim' && showsQuotation(each, quotation.utterance));
  return differences.flatMap((each): PairDifference[] => {
    if (each.kind === 'quotation') return claimOf(each) ? [] : [each];
    if (each.kind !== 'claim') return [each];
    const quotations = differences
      .filter((other) => other.kind === 'quotation')
      .filter((other) => claimOf(other) === each)
      .map(({ id, utterance }) => ({ id, utterance: utterance.id, address: utterance.address }));
    return [{ ...each, quotations }];
  });
}

/** Whether both printings stand in the words that are shown; of what one quotes more than the other these show too little. */
const showsQuotation = ({ sides }: Claimed, { change, sides: printings }: SharedUtterance): boolean =>
  change?.kind !== 'more' &&
  printings.every(({ span }, i) => sides[i]?.evidence.some((shown) => contains(shown.span, span)) ?? false);

function isOne(one: PairDifference, two: PairDifference): boolean {
  return (
    one.kind === 'claim' &&
    two.kind === 'claim' &&
    one.sides.every((side, i) => isOneSide(side.evidence, two.sides[i]?.evidence ?? [])) &&
    one.sides.some((side, i) => isMarkedAlike(side.evidence, two.sides[i]?.evidence ?? []))
  );
}

/** Whether two claims rest on the same places. */
const isOneSide = (one: readonly ShownEvidence[], two: readonly ShownEvidence[]): boolean =>
  one.length === two.length && one.every(({ span }, i) => isEqual(span, two[i]?.span));

/** Whether what is marked for the one lies in what is marked for the other. */
function isMarkedAlike(one: readonly ShownEvidence[], two: readonly ShownEvidence[]): boolean {
  const [first = [], second = []] = [one, two].map((evidence) => evidence.flatMap(({ marks }) => marks));
  return isWithin(first, second) || isWithin(second, first);
}

type Span = ShownEvidence['span'];

const isEqual = (one: Span, two: Span | undefined): boolean =>
  one.start === two?.start && one.end === two.end;

const isWithin = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every((mark) => outer.some((around) => contains(around, mark)));

/** A side that reports one of the claims has the words of that one; of others it is said how they have it. */
function joined(
  story: Story,
  articles: readonly [Article, Article],
  first: Claimed,
  second: Claimed,
): Claimed {
  const { id, heading, statement, address, group } = second;
  return {
    ...first,
    also: [...first.also, { id, heading, statement, address, group }],
    sides: first.sides.map((side, i) => {
      const other = second.sides[i];
      if (!other) return side;
      const told = side.state !== 'reports' && other.state === 'reports' ? other : side;
      const evidence = side.evidence.map(({ span, marks }, n) => ({
        span,
        marks: together([...marks, ...(other.evidence[n]?.marks ?? [])]),
      }));
      const notes = new Set([side.note, other.note].filter((note) => note !== null));
      return {
        ...told,
        evidence,
        proofs: proofsOf(story, articles[i] ?? articles[0], evidence, first.milder && second.milder),
        note: notes.size > 0 ? [...notes].join(' ') : null,
        attribution: side.attribution ?? other.attribution,
      };
    }),
  };
}

/** What is marked for either, each word once. */
const together = (marks: readonly Mark[]): readonly Mark[] =>
  marks
    .filter(
      (mark, i) =>
        !marks.some((around, n) => n !== i && contains(around, mark) && (n < i || !contains(mark, around))),
    )
    .toSorted((one, two) => one.start - two.start);
