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
  /** Whether no claim is reported by both in these words: they are counterparts, and need not tell the same. */
  readonly near: boolean;
}

/**
 * Weighs the matches of two articles that rest on claims. A headline and an opening tell the event in brief: where claims touch
 * those of both articles, they are counterparts, though the one may be less exact, and no claim that a headline touches besides
 * ties it to a later sentence of the other.
 *
 * @param a the article that comes first in the story
 * @param matches those of the two
 */
export function withLeads(story: Story, a: Article, b: Article, matches: readonly Match[]): WeighedMatch[] {
  // Where nothing else ties two articles, claims that come near each other tie nothing.
  const told = matches.length === 0 ? [] : toldByBoth(story, a, b);
  if (told.length === 0) return matches.map((match) => ({ match, leads: false, shared: 0, near: false }));
  const [leadsA, leadsB] = [leadsOf(a), leadsOf(b)];
  const isLead = (leads: readonly Lead[], { start }: Span) => leads.some((lead) => lead.start === start);
  const known = matches.map((match): WeighedMatch => ({
    match,
    leads: match.ground === 'claim' && isLead(leadsA, match.a) && isLead(leadsB, match.b),
    shared: match.ground === 'claim' ? sharedIn(told, match.a, match.b) : 0,
    near: false,
  }));
  const found = leadsA.flatMap((one) =>
    leadsB.flatMap((two): WeighedMatch[] => {
      const shared = sharedIn(told, one, two);
      const isKnown = known.some(
        ({ match }) => match.ground === 'claim' && match.a.start === one.start && match.b.start === two.start,
      );
      const claim = told.find((each) => sharedIn([each], one, two) > 0)?.id;
      return shared === 0 || isKnown || claim === undefined
        ? []
        : [
            {
              match: {
                a: { article: a.id, start: one.start, end: one.end },
                b: { article: b.id, start: two.start, end: two.end },
                ground: 'claim',
                score: 1,
                claim,
                reasons: [],
              },
              leads: true,
              shared,
              near: true,
            },
          ];
    }),
  );
  const all = [...known, ...found];
  const isHeadline = (leads: readonly Lead[], { start }: Span) =>
    leads.some((lead) => lead.headline && lead.start === start);
  return all.some(({ leads }) => leads)
    ? all.filter(
        ({ match, leads }) =>
          leads || match.ground !== 'claim' || !(isHeadline(leadsA, match.a) || isHeadline(leadsB, match.b)),
      )
    : all;
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

interface Lead extends Span {
  readonly headline: boolean;
}

/** The headline of an article, and the first sentence of its text. */
function leadsOf({ blocks, sentences }: Article): Lead[] {
  const opening = blocks.find(
    (block) =>
      isArticleText(block) && block.type === 'paragraph' && sentences.some((each) => contains(block, each)),
  );
  return blocks
    .filter((block) => block.type === 'title' || block === opening)
    .flatMap((block) => {
      const first = sentences.find((each) => contains(block, each));
      return first ? [{ start: first.start, end: first.end, headline: block.type === 'title' }] : [];
    });
}
