import { english } from '../../language/en/english.ts';
import { wordForms } from '../../text/words.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { cellOf, stateOf } from '../claim-cells.ts';
import { findFigures } from '../claims/printed-figures.ts';
import { findPrintedNames } from '../claims/printed-names.ts';

/**
 * Orders what two articles tell differently by weight: contradictions first, then what one of them alone
 * hedges, then other words, then less specific ones; another figure, day or person, or a denial, in one of the two counts extra, and so does a main
 * claim. What an editor put first for the pair stays first. Claims of equal weight keep the story's order.
 *
 * @param claims that both articles have words for
 * @param first ids of claims, from `story.yaml`
 */
export function rankDifferences(
  story: Story,
  claims: readonly Claim[],
  a: string,
  b: string,
  first: readonly string[] = [],
): Claim[] {
  const chosen = (claim: Claim) => (first.includes(claim.id) ? first.indexOf(claim.id) : first.length);
  const weights = new Map(claims.map((claim) => [claim, weightOf(story, claim, a, b)]));
  return claims.toSorted((x, y) => chosen(x) - chosen(y) || (weights.get(y) ?? 0) - (weights.get(x) ?? 0));
}

/**
 * Weights that give the order above by their sum: a contradiction outweighs everything else together, and a main claim
 * in other words comes before any that is only less specific.
 */
const WEIGHTS = { contradicts: 16, hedged: 5, main: 2, otherwise: 1.5, hard: 1 } as const;

function weightOf(story: Story, claim: Claim, a: string, b: string): number {
  const states = [stateOf(claim, a), stateOf(claim, b)];
  return (
    (states.includes('contradicts') ? WEIGHTS.contradicts : 0) +
    (states.includes('words-otherwise') ? WEIGHTS.otherwise : 0) +
    (claim.main ? WEIGHTS.main : 0) +
    (hedges(story, claim, a) === hedges(story, claim, b) ? 0 : WEIGHTS.hedged) +
    (factsIn(story, claim, a) === factsIn(story, claim, b) ? 0 : WEIGHTS.hard)
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
