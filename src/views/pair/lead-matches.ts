import type { Article } from '../../model/article.ts';
import type { Match } from '../../model/match.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { contains, overlap } from '../../text/spans.ts';
import { cellOf, hasWords, stateOf } from '../claim-cells.ts';

/** A match with what speaks for it where an editor's claims tie several sentences to one. */
export interface WeighedMatch {
  readonly match: Match;
  /** Whether both are headlines or openings. */
  readonly leads: boolean;
  /** How many UTF-16 units of both tell of the same claims; 0 on other grounds. */
  readonly shared: number;
}

/**
 * Weighs the matches of two articles that rest on claims. A headline and an opening tell the event in brief: where a claim ties
 * them, they are counterparts before what the headline touches besides in a later sentence of the other.
 *
 * @param a the article that comes first in the story
 * @param matches those of the two
 */
export function withLeads(story: Story, a: Article, b: Article, matches: readonly Match[]): WeighedMatch[] {
  const told = matches.some(({ ground }) => ground === 'claim') ? toldByBoth(story, a, b) : [];
  const [leadsA, leadsB] = [leadsOf(a), leadsOf(b)];
  return matches.map((match): WeighedMatch => ({
    match,
    leads: match.ground === 'claim' && leadsA.includes(match.a.start) && leadsB.includes(match.b.start),
    shared: match.ground === 'claim' ? sharedIn(told, match.a, match.b) : 0,
  }));
}

/** A claim with the words of two articles for it. */
interface ToldByBoth {
  readonly id: string;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** Whether both report it. */
  readonly alike: boolean;
}

function toldByBoth({ claims }: Story, a: Article, b: Article): ToldByBoth[] {
  return claims.flatMap((claim): ToldByBoth[] => {
    const [one, two] = [stateOf(claim, a.id), stateOf(claim, b.id)];
    const [inA = [], inB = []] = [cellOf(claim, a.id)?.evidence, cellOf(claim, b.id)?.evidence];
    return hasWords(one) && hasWords(two) && inA.length > 0 && inB.length > 0
      ? [{ id: claim.id, a: inA, b: inB, alike: one === 'reports' && two === 'reports' }]
      : [];
  });
}

/** Words of which the one is less exact, or has it otherwise, count half. */
const HALF = 0.5;

const sharedIn = (told: readonly ToldByBoth[], one: Span, two: Span): number =>
  told.reduce(
    (sum, { a, b, alike }) => sum + Math.min(lengthIn(a, one), lengthIn(b, two)) * (alike ? 1 : HALF),
    0,
  );

const lengthIn = (evidence: readonly Span[], sentence: Span): number =>
  evidence
    .filter((span) => overlap(span, sentence))
    .reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start), 0);

/** Where the headline of an article and the first sentence of its text begin. */
function leadsOf({ blocks, sentences }: Article): number[] {
  const opening = blocks.find(
    (block) =>
      isArticleText(block) && block.type === 'paragraph' && sentences.some((each) => contains(block, each)),
  );
  return blocks
    .filter((block) => block.type === 'title' || block === opening)
    .flatMap((block) => sentences.find((each) => contains(block, each))?.start ?? []);
}
