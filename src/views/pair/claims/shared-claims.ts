import type { Article } from '../../../model/article.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { Story } from '../../../model/story.ts';
import { overlap } from '../../../text/spans.ts';
import { cellOf, stateOf } from '../../claim-cells.ts';

/** A stretch of an article. */
export interface Place {
  readonly article: Article;
  readonly span: Span;
}

/** The claims that both of two articles report, each in words of its stretch. */
export function sharedClaims(story: Story, one: Place, two: Place): Claim[] {
  return restingOn(story, one).filter(
    (claim) =>
      restsOn(claim, two) && [one, two].every(({ article }) => stateOf(claim, article.id) === 'reports'),
  );
}

/**
 * The same, where they are less than half of what an editor found in either: the two stretches have these in common, and
 * each tells other things besides. None elsewhere.
 */
export function onlySharedClaims(story: Story, one: Place, two: Place): Claim[] {
  const shared = sharedClaims(story, one, two);
  const least = Math.min(restingOn(story, one).length, restingOn(story, two).length);
  return shared.length * 2 < least ? shared : [];
}

const restingOn = ({ claims }: Story, place: Place): Claim[] =>
  claims.filter((claim) => restsOn(claim, place));

const restsOn = (claim: Claim, { article, span }: Place): boolean =>
  cellOf(claim, article.id)?.evidence.some((each) => overlap(each, span)) ?? false;
