import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/mark.ts';
import { countWords, formsWithin } from '../../text/words.ts';
import { cellOf } from '../claim-cells.ts';
import { differingWords } from '../wording/differing-words.ts';

/** Words that are shown of how an article tells a claim, with those among them that differ. */
export interface ShownEvidence {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** What two articles show of a claim, side by side. No words are marked that stand in what the other shows. */
export function shownEvidence(
  claim: Claim,
  a: Article,
  b: Article,
): readonly [readonly ShownEvidence[], readonly ShownEvidence[]] {
  const [one, two] = [evidenceOf(claim, a, b), evidenceOf(claim, b, a)];
  return [withoutShared(a, one, b, two), withoutShared(b, two, a, one)];
}

const evidenceOf = (claim: Claim, article: Article, other: Article): readonly ShownEvidence[] =>
  carrying(
    article,
    (cellOf(claim, article.id)?.evidence ?? []).map((span) => ({
      span,
      marks: differingWords(claim, article, span, other),
    })),
  );

/** Case, marks and spellings do not tell words apart. */
function withoutShared(
  { text }: Article,
  own: readonly ShownEvidence[],
  other: Article,
  theirs: readonly ShownEvidence[],
): readonly ShownEvidence[] {
  const printed = theirs.map(({ span }) => formsIn(other.text, span));
  return own.map(({ span, marks }) => ({
    span,
    marks: marks.filter((mark) => !printed.some((words) => words.includes(formsIn(text, mark)))),
  }));
}

const formsIn = (text: string, span: Span): string => ` ${formsWithin(text, span).join(' ')} `;

/** Fewer words beside others only point at what these tell, unless they differ themselves: "The plan". */
const LEAST_CARRYING = 4;

/** The pieces of a cell's evidence that bear the difference out. */
function carrying({ text }: Article, evidence: readonly ShownEvidence[]): readonly ShownEvidence[] {
  if (evidence.every(({ marks }) => marks.length === 0)) return evidence;
  return evidence.filter(
    ({ span, marks }) => marks.length > 0 || countWords(text.slice(span.start, span.end)) >= LEAST_CARRYING,
  );
}
