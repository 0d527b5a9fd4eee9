import type { Article } from '../../../model/article.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Match } from '../../../model/match.ts';
import type { Passage } from '../../../model/passage.ts';
import type { Story } from '../../../model/story.ts';
import { overlap } from '../../../text/spans.ts';
import { cellOf } from '../../claim-cells.ts';
import { OPEN_DIFFERENCES } from '../open-differences.ts';
import { isFaint, shareOf, type ToldIn } from './faint-ties.ts';
import { leadsOf } from '../lead-matches.ts';
import { isPrintedIn } from './printed-in.ts';

/** Two sentences that tell one claim differently. */
export interface DifferingTie {
  readonly match: Match;
  /** Whether it is one of the first differences of the page: then no likeness of either with a third sentence comes before it. */
  readonly first: boolean;
}

/** What is asked of a listed difference. */
interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly milder?: boolean;
}

/** From this share of a sentence on it tells the difference: a name with what somebody is, in one on what he did, does not. Set by hand with the ties of `faint-ties.ts`. */
const LEAST = 1 / 3;

/**
 * Ties the sentences in which two articles tell one claim differently: opposite each other they are the difference. What only
 * says less than the other is none.
 *
 * @param differences of the two, in their order
 * @returns ties in the same order
 */
export function differingTies(
  story: Story,
  differences: readonly Listed[],
  a: Article,
  b: Article,
): DifferingTie[] {
  const claims = new Map(story.claims.map((claim) => [`d-${claim.id}`, claim]));
  return differences.flatMap((difference, i) => {
    const claim = claims.get(difference.id);
    if (!claim || difference.kind !== 'claim' || difference.milder) return [];
    const tells = (told: ToldIn) => told.lead !== null || shareOf(claim, told) >= LEAST;
    const inB = sentencesFor(claim, b, a).filter(tells);
    return sentencesFor(claim, a, b)
      .filter(tells)
      .flatMap((one) =>
        inB
          .filter((two) => !isFaint(story.claims, [claim], one, two))
          .map((two): DifferingTie => ({
            match: {
              ...{ a: passageOf(one), b: passageOf(two) },
              ...{ ground: 'claim', claim: claim.id, score: 1, reasons: [] },
            },
            first: i < OPEN_DIFFERENCES,
          })),
      );
  });
}

function sentencesFor(claim: Claim, article: Article, other: Article): ToldIn[] {
  const leads = leadsOf(article);
  return article.sentences
    .filter(
      (sentence) =>
        cellOf(claim, article.id)?.evidence.some((span) => overlap(span, sentence)) &&
        !isPrintedIn(other, article, sentence),
    )
    .map((span) => ({ article, span, lead: leads.get(span.start) ?? null }));
}

const passageOf = ({ article: { id }, span: { start, end } }: ToldIn): Passage => ({
  article: id,
  start,
  end,
});
