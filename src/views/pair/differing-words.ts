import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/render-span.ts';
import { cellOf } from '../claim-cells.ts';
import { pairWording } from '../pair-wording.ts';

/**
 * The words of a piece of evidence that the other article has otherwise, compared with the piece of its evidence that has
 * most words in common. Nothing is marked where so few are that all would be.
 */
export function differingWords(claim: Claim, article: Article, span: Span, other: Article): Mark[] {
  const wordings = (cellOf(claim, other.id)?.evidence ?? []).map((theirs) =>
    pairWording(article, span, other, theirs),
  );
  const closest = wordings.toSorted((x, y) => y.shared - x.shared)[0];
  return closest?.close ? closest.marks.a.filter(({ className }) => className === 'other') : [];
}
