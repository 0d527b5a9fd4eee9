import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Match } from '../../model/match.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { contains, overlap } from '../../text/spans.ts';
import { cellOf, hasWords, stateOf } from '../claim-cells.ts';
import { isFaint, type ToldIn } from './ties/faint-ties.ts';

/** A match with what speaks for it where an editor's claims tie several sentences to one. */
export interface WeighedMatch {
  readonly match: Match;
  /** Whether both are headlines or openings. */
  readonly leads: boolean;
  /** How many UTF-16 units of both tell of the same claims; 0 on other grounds. */
  readonly shared: number;
  /** Whether the two only touch one thing: see `isFaint`. */
  readonly faint: boolean;
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
  return matches.map((match): WeighedMatch => {
    if (match.ground !== 'claim') return { match, leads: false, shared: 0, faint: false };
    const [one, two]: [ToldIn, ToldIn] = [
      { article: a, span: match.a, lead: leadsA.get(match.a.start) ?? null },
      { article: b, span: match.b, lead: leadsB.get(match.b.start) ?? null },
    ];
    const tying = told.flatMap(({ claim, reported, ...ends }) =>
      reported &&
      ends.a.some((span) => overlap(span, match.a)) &&
      ends.b.some((span) => overlap(span, match.b))
        ? [claim]
        : [],
    );
    return {
      match,
      leads: one.lead !== null && two.lead !== null,
      shared: sharedIn(told, match.a, match.b),
      // Words of one speaker that both print are the same.
      faint: match.utterance === undefined && isFaint(story.claims, tying, one, two),
    };
  });
}

/** A claim with the words of two articles for it. */
interface ToldByBoth {
  readonly claim: Claim;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** Whether both report it. */
  readonly reported: boolean;
}

function toldByBoth({ claims }: Story, a: Article, b: Article): ToldByBoth[] {
  return claims.flatMap((claim): ToldByBoth[] => {
    const [one, two] = [stateOf(claim, a.id), stateOf(claim, b.id)];
    const [inA = [], inB = []] = [cellOf(claim, a.id)?.evidence, cellOf(claim, b.id)?.evidence];
    return hasWords(one) && hasWords(two) && inA.length > 0 && inB.length > 0
      ? [{ claim, a: inA, b: inB, reported: one === 'reports' && two === 'reports' }]
      : [];
  });
}

/** Words of which the one is less exact, or has it otherwise, count half. */
const HALF = 0.5;

const sharedIn = (told: readonly ToldByBoth[], one: Span, two: Span): number =>
  told.reduce(
    (sum, { a, b, reported }) => sum + Math.min(lengthIn(a, one), lengthIn(b, two)) * (reported ? 1 : HALF),
    0,
  );

const lengthIn = (evidence: readonly Span[], sentence: Span): number =>
  evidence
    .filter((span) => overlap(span, sentence))
    .reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start), 0);

/** The headline of an article and the first sentence of its text, by where they begin. */
export function leadsOf({ blocks, sentences }: Article): ReadonlyMap<number, 'headline' | 'opening'> {
  const opening = blocks.find(
    (block) =>
      isArticleText(block) && block.type === 'paragraph' && sentences.some((each) => contains(block, each)),
  );
  return new Map(
    blocks
      .filter((block) => block.type === 'title' || block === opening)
      .flatMap((block) => {
        const first = sentences.find((each) => contains(block, each));
        return first ? [[first.start, block.type === 'title' ? 'headline' : 'opening'] as const] : [];
      }),
  );
}
