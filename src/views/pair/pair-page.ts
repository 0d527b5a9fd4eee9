import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Link } from '../../model/link.ts';
import type { Story } from '../../model/story.ts';
import { renderMarkdown } from '../../render/render-markdown.ts';
import { claimAddress, pairAddress, severalAddress } from '../addresses.ts';
import { cellOf, toldBy } from '../claim-cells.ts';
import { headlineOf } from '../article/headline.ts';
import { capital, inWords } from '../number-words.ts';
import { outletSign, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { pairClaims } from './pair-claims.ts';
import { pairSlopes, type PairSlopes } from './pair-slopes.ts';
import { pairTexts, type PairTexts } from './pair-texts.ts';
import { proofOf, type Proof } from '../proof.ts';
import { sharedUtterances, type SharedUtterance } from './shared-utterances.ts';

/** Everything the page of a pair shows. */
export interface PairPage {
  readonly a: OutletSign;
  readonly b: OutletSign;
  /** HTML: an editor's note, or a sentence computed from the counts. */
  readonly note: string;
  readonly description: string;
  /** The address of the pair in the story's order of articles. */
  readonly canonical: string;
  readonly swapped: string;
  /** The page of three or more, with these two chosen. */
  readonly several: string;
  readonly others: readonly { readonly outlet: OutletSign; readonly address: string }[];
  /** Claims by what the pair does with them; empty where no editor wrote claims. */
  readonly counts: readonly {
    readonly kind: 'only-a' | 'both' | 'differ' | 'only-b';
    readonly claims: readonly ClaimLink[];
  }[];
  /** Claims that neither has. */
  readonly neither: number;
  readonly differ: readonly DifferingClaim[];
  /** Both tell these otherwise than they are stated. */
  readonly otherwise: readonly DifferingClaim[];
  readonly utterances: readonly SharedUtterance[];
  readonly both: readonly ClaimLink[];
  readonly onlyA: readonly OnlyClaim[];
  readonly onlyB: readonly OnlyClaim[];
  /** Where each puts what both tell; `null` where they share too little. */
  readonly slopes: PairSlopes | null;
  readonly texts: PairTexts;
  readonly words: readonly [number, number];
  readonly titles: readonly [string | null, string | null];
}

/** A claim with what each of the two prints of it. */
interface DifferingClaim {
  readonly claim: ClaimLink;
  readonly sides: readonly {
    readonly outlet: OutletSign;
    readonly proofs: readonly Proof[];
    readonly note: string | null;
  }[];
}

interface ClaimLink {
  readonly statement: string;
  readonly address: string;
}

interface OnlyClaim extends ClaimLink {
  /** The one of the two tells it otherwise than it is stated. */
  readonly otherwise: boolean;
  /** Other outlets of the story that have it. */
  readonly also: readonly OutletSign[];
}

/** Puts the page of an ordered pair together. */
export function pairPageOf(story: Story, a: Article, b: Article): PairPage {
  const signs = outletSigns(story);
  const ids = [a.id, b.id];
  const [signA, signB] = [outletSign(story, a), outletSign(story, b)];
  const claims = pairClaims(story, a.id, b.id);
  const link = (claim: Claim): ClaimLink => ({
    statement: claim.statement,
    address: claimAddress(story.id, claim.id),
  });
  const texts = pairTexts(story, a, b);
  const only = (list: readonly Claim[], article: string): OnlyClaim[] =>
    list
      .toSorted((x, y) => Number(y.main) - Number(x.main))
      .map((claim) => ({
        ...link(claim),
        otherwise: cellOf(claim, article)?.state === 'differs',
        also: signs.filter(
          ({ id }) => !ids.includes(id) && toldBy(claim).some(({ article }) => article === id),
        ),
      }));
  const sidesOf = (claim: Claim) => ({
    claim: link(claim),
    sides: [
      { outlet: signA, article: a },
      { outlet: signB, article: b },
    ].map(({ outlet, article }) => {
      const cell = cellOf(claim, article.id);
      return {
        outlet,
        proofs: (cell?.evidence ?? []).map((span) => proofOf(story, article, span)),
        note: cell?.note ?? null,
      };
    }),
  });
  const order = story.articles.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  const noteOn = (one: string, two: string) =>
    story.pairs.find(({ articles: [first, second] }) => first === one && second === two)?.note;
  const note = noteOn(a.id, b.id) ?? noteOn(b.id, a.id);
  return {
    a: signA,
    b: signB,
    note: note ? renderMarkdown(note) : `<p>${summaryOf(texts.strengths)}</p>`,
    description: `${signA.name} and ${signB.name} on one story: what both report, where they differ, what only one has, and both texts side by side.`,
    canonical: pairAddress(story.id, order[0] ?? a.id, order[1] ?? b.id),
    swapped: pairAddress(story.id, b.id, a.id),
    several: severalAddress(story.id, order),
    others: signs
      .filter(({ id }) => !ids.includes(id))
      .map((outlet) => ({ outlet, address: pairAddress(story.id, a.id, outlet.id) })),
    counts:
      story.claims.length === 0
        ? []
        : [
            { kind: 'only-a', claims: claims.onlyA.map(link) },
            { kind: 'both', claims: claims.both.map(link) },
            { kind: 'differ', claims: claims.differ.map(link) },
            { kind: 'only-b', claims: claims.onlyB.map(link) },
          ],
    neither: claims.neither.length,
    differ: claims.differ.map(sidesOf),
    otherwise: claims.otherwise.map(sidesOf),
    utterances: sharedUtterances(story, a, b),
    texts,
    both: claims.both.map(link),
    onlyA: only(claims.onlyA, a.id),
    onlyB: only(claims.onlyB, b.id),
    slopes: pairSlopes(story, a, b, [...claims.both, ...claims.differ]),
    words: [a.words, b.words],
    titles: [headlineOf(a), headlineOf(b)],
  };
}

/** What the aligned passages add up to, where no editor has written a note. */
function summaryOf(strengths: readonly Link['strength'][]): string {
  const same = strengths.filter((strength) => strength === 'same').length;
  const loose = strengths.length - same;
  return [
    `${capital(inWords(same))} ${same === 1 ? 'passage tells' : 'passages tell'} the same in both`,
    loose === 0
      ? '.'
      : `; ${inWords(loose)}${same === 0 ? '' : ' more'} ${loose === 1 ? 'uses' : 'use'} some of the same words.`,
  ].join('');
}
