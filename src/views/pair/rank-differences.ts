import { english } from '../../language/en/english.ts';
import { wordForms } from '../../text/words.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { cellOf } from '../claim-cells.ts';
import { findFigures } from '../claims/printed-figures.ts';
import { findPrintedNames } from '../claims/printed-names.ts';
import type { PairDifference } from './pair-differences.ts';
import type { QuotationChange } from './quotation-change.ts';

/**
 * What counts how much where differences are ordered: the kind, and on top of it what makes it weigh. A main claim in other
 * words so comes before a contradiction in a detail. Chosen with readers of ten pairs, who looked for what matters
 * before what is sharp; the page on method says them.
 */
export const WEIGHTS = {
  contradicts: 3,
  otherwise: 2,
  less: 1,
  /** A main claim of the story. */
  main: 2,
  /** Only one of the two has a word of doubt. */
  doubt: 2,
  /** Another figure, day or person, or a denial. */
  hard: 1,
} as const;

/**
 * Orders what two articles tell differently by weight: claims, then quotations and passages of the same weight. What an editor
 * put first for the pair stays first; claims on which one is only less specific come last: readers took long lists of them for
 * disputes. What weighs the same keeps its order.
 *
 * @param differences claims that both have words for, quotations and passages
 * @param first ids of claims, from `story.yaml`
 */
export function rankDifferences(
  story: Story,
  differences: readonly PairDifference[],
  a: string,
  b: string,
  first: readonly string[] = [],
): PairDifference[] {
  const claims = new Map(story.claims.map((claim) => [`d-${claim.id}`, claim]));
  const places = new Map(first.map((id, i) => [`d-${id}`, i]));
  const weights = new Map(
    differences.map((each) => [each, weightOf(story, each, claims.get(each.id), a, b)] as const),
  );
  const placeOf = ({ id }: PairDifference) => places.get(id) ?? first.length;
  return differences.toSorted(
    (x, y) =>
      placeOf(x) - placeOf(y) ||
      Number(isMilder(x)) - Number(isMilder(y)) ||
      (weights.get(y) ?? 0) - (weights.get(x) ?? 0),
  );
}

/** Whether one of the two is only less specific. */
export const isMilder = (difference: PairDifference): boolean =>
  difference.kind === 'claim' && difference.milder;

function weightOf(
  story: Story,
  difference: PairDifference,
  claim: Claim | undefined,
  a: string,
  b: string,
): number {
  if (difference.kind === 'quotation') return ofQuotation(difference.utterance.change);
  if (difference.kind === 'passage' || !claim) return WEIGHTS.less;
  return (
    WEIGHTS[difference.group] +
    (claim.main ? WEIGHTS.main : 0) +
    (hedges(story, claim, a) === hedges(story, claim, b) ? 0 : WEIGHTS.doubt) +
    (factsIn(story, claim, a) === factsIn(story, claim, b) ? 0 : WEIGHTS.hard)
  );
}

/** Other words of one speaker count as other words; what one alone quotes, and the smallest words, come last. */
function ofQuotation(change: QuotationChange | null): number {
  if (change === null || change.kind === 'more' || change.slight) return 0;
  return (
    (change.kind === 'exchange' ? WEIGHTS.otherwise : WEIGHTS.less) + (change.weighty ? WEIGHTS.hard : 0)
  );
}

/** Whether an article's evidence has a word of doubt. */
function hedges(story: Story, claim: Claim, id: string): boolean {
  const article = story.articles.find((each) => each.id === id);
  const evidence = cellOf(claim, id)?.evidence ?? [];
  return evidence.some(({ start, end }) =>
    wordForms(article?.text.slice(start, end) ?? '').some((form) => english.differences.hedges.has(form)),
  );
}

/** The figures, days and persons in an article's evidence, and whether it denies something, as one string to compare. */
function factsIn(story: Story, claim: Claim, id: string): string {
  const article = story.articles.find((each) => each.id === id);
  if (!article) return '';
  const evidence = cellOf(claim, id)?.evidence ?? [];
  const words = evidence.map((span) => article.text.slice(span.start, span.end));
  // By its digits, so that "14 October" and "October 14" are one day.
  const figures = words.flatMap((each) =>
    findFigures(each, english).map(({ kind, start, end }) => {
      const figure = each.slice(start, end);
      return `${kind} ${figure.match(/\d+/gu)?.join(' ') ?? figure.toLowerCase()}`;
    }),
  );
  const denies = words.some((each) =>
    wordForms(each).some((form) => english.changes.negations.has(form) || english.changes.negated.test(form)),
  );
  const persons = findPrintedNames(article, story.people, english).flatMap((name) =>
    evidence.some((span) => span.start <= name.start && name.end <= span.end) ? [name.person] : [],
  );
  return [...new Set([...figures, ...persons, ...(denies ? ['denied'] : [])])].toSorted().join('; ');
}
