import type { Article } from '../../../model/article.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import { contains, overlap } from '../../../text/spans.ts';
import { cellOf } from '../../claim-cells.ts';
import { comparedWords, type ComparedWord } from '../../wording/compared-words.ts';
import { pairWording } from '../../wording/pair-wording.ts';

/** A sentence of an article. */
export interface ToldIn {
  readonly article: Article;
  readonly span: Span;
  /** Whether it is the headline, or opens the text. */
  readonly lead: 'headline' | 'opening' | null;
}

/**
 * Whether two sentences touch one thing and yet tell different ones, so that no reader would take the one for the counterpart
 * of the other: claims alone tie them, and in one of the two an editor found more than these ("the council’s plan", in a
 * sentence on who wrote it), or they share no word. So it is with a headline, which tells the whole event, and a later sentence
 * that tells a part of it. A run of the same words is more than that, and so are several words of both that are no names.
 *
 * The lines were set by hand on the 114 ties of the ten pairs of the one story with many claims. A strict reader found 96 of
 * them right and 8 wrong; of these the rule leaves 93 and none. It was fitted on these, and nothing was held out.
 *
 * @param claims all of the story
 * @param tying those that tie the two
 */
export function isFaint(
  claims: readonly Claim[],
  tying: readonly Claim[],
  one: ToldIn,
  two: ToldIn,
): boolean {
  if (tying.length === 0 || (one.lead && two.lead)) return false;
  const [own, theirs] = [tellingWords(one), tellingWords(two)];
  const shared = own.filter(({ key }) => theirs.some((word) => word.key === key));
  if (shared.length === 0)
    return ![one, two].every((told) => tying.some((claim) => shareOf(claim, told) > PASSING));
  if (countKeys(shared.filter(({ kind }) => kind !== 'name')) >= ENOUGH || printSameRun(one, two))
    return false;
  if ((one.lead === 'headline' && !two.lead) || (two.lead === 'headline' && !one.lead)) return true;
  return [one, two].some((told) => {
    const words = contentWords(told);
    return mostOf(tying, told, words) <= mostOf(claims, told, words) * PASSING;
  });
}

/** So many words of both that are no names tell the same by themselves, as between openings that nobody compared. */
const ENOUGH = 3;

/** Words for a claim are the lesser part of a sentence where those for another are twice as many. */
const PASSING = 0.5;

const contentWords = ({ article, span }: ToldIn): ComparedWord[] =>
  comparedWords(article, span).filter(({ small }) => !small);

const tellingWords = (told: ToldIn): ComparedWord[] => contentWords(told).filter(({ telling }) => telling);

const countKeys = (words: readonly ComparedWord[]): number => new Set(words.map(({ key }) => key)).size;

/** Four words or more in a row. */
const printSameRun = (one: ToldIn, two: ToldIn): boolean =>
  pairWording(one.article, one.span, two.article, two.span).marks.a.some(
    ({ className }) => className?.startsWith('in-both') === true || className?.startsWith('quoted') === true,
  );

/** How many words of a sentence are evidence of the one of some claims that has most of them. */
const mostOf = (
  claims: readonly Claim[],
  { article, span }: ToldIn,
  words: readonly ComparedWord[],
): number =>
  claims.reduce((most, claim) => {
    const evidence = (cellOf(claim, article.id)?.evidence ?? []).filter((each) => overlap(each, span));
    return evidence.length === 0
      ? most
      : Math.max(most, words.filter((word) => evidence.some((each) => contains(each, word))).length);
  }, 0);

/** Which share of a sentence is evidence of a claim, in words that are none of the smallest; 0–1. */
export function shareOf(claim: Claim, told: ToldIn): number {
  const words = contentWords(told);
  return mostOf([claim], told, words) / Math.max(1, words.length);
}
