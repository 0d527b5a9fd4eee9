import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf } from '../claim-cells.ts';
import { capital, counted, inWords } from '../number-words.ts';
import { placeInArticle, shareInArticle, type Place } from '../article/place-in-article.ts';

/**
 * Where each of two articles puts the claims that both report: a line for each claim, from its place in one
 * to its place in the other.
 */
export interface PairSlopes {
  readonly lines: readonly { readonly a: number; readonly b: number; readonly far: boolean }[];
  /** Where the numbers of the thick lines go on either side, spaced so that none covers another. */
  readonly numbers: readonly { readonly number: number; readonly a: number; readonly b: number }[];
  /** What the picture shows, in words. */
  readonly facts: string;
  /**
   * The claims whose places are farthest apart, numbered as in the picture; first those that come earlier
   * in `a`.
   */
  readonly far: readonly {
    readonly number: number;
    readonly statement: string;
    readonly address: string;
    readonly earlier: 'a' | 'b';
    readonly places: readonly [Place, Place];
  }[];
}

/**
 * Claims whose places differ by less of the text than this come at about the same point. It is a third,
 * because pages name places by thirds.
 */
const FAR = 1 / 3;

/** Nobody reads more than these. */
const MOST_FAR = 6;

/** Builds the picture; `null` if the two share too few claims for one. */
export function pairSlopes(
  story: Story,
  a: Article,
  b: Article,
  claims: readonly Claim[],
): PairSlopes | null {
  const spanIn = (claim: Claim, article: Article) => cellOf(claim, article.id)?.evidence[0];
  const placed = claims.flatMap((claim) => {
    const [one, two] = [spanIn(claim, a), spanIn(claim, b)];
    return one && two ? [{ claim, one, two, from: shareInArticle(a, one), to: shareInArticle(b, two) }] : [];
  });
  if (placed.length < LEAST_LINES) return null;
  const distant = placed.filter(({ from, to }) => Math.abs(from - to) >= FAR);
  const far = distant
    .toSorted((x, y) => Math.abs(y.from - y.to) - Math.abs(x.from - x.to))
    .slice(0, MOST_FAR)
    .toSorted((x, y) => Number(x.from > x.to) - Number(y.from > y.to) || x.from - y.from);
  const [atA, atB] = [
    apart(far.map(({ from }) => hundredths(from))),
    apart(far.map(({ to }) => hundredths(to))),
  ];
  return {
    lines: placed.map((each) => ({
      a: hundredths(each.from),
      b: hundredths(each.to),
      far: distant.includes(each),
    })),
    numbers: far.map((_, i) => ({ number: i + 1, a: atA[i] ?? 0, b: atB[i] ?? 0 })),
    facts: factsOf(placed.length, distant.length, far.length),
    far: far.map(({ claim, one, two, from, to }, i) => ({
      number: i + 1,
      statement: claim.statement,
      address: claimAddress(story.id, claim.id),
      earlier: from < to ? 'a' : 'b',
      places: [placeInArticle(a, one), placeInArticle(b, two)],
    })),
  };
}

function factsOf(claims: number, distant: number, numbered: number): string {
  const apart =
    distant === 0
      ? 'None stands'
      : distant === 1
        ? 'One of them stands'
        : `${capital(inWords(distant))} of them stand`;
  return `Both speak of ${counted(claims, 'claim')}. ${apart} a third of the text or more apart${numbered === 0 ? '' : distant > numbered ? `; the ${inWords(numbered)} farthest are numbered and listed` : '; numbered and listed'}.`;
}

/** The room that a number needs, in hundredths of the picture's height. */
const NUMBER_ROOM = 5;

/** Moves places down if they would overlap, and all back up if the last would fall off. */
function apart(places: readonly number[]): number[] {
  const order = places.map((place, i) => ({ place, i })).toSorted((x, y) => x.place - y.place);
  const moved = [...places];
  let least = Number.NEGATIVE_INFINITY;
  for (const { place, i } of order) {
    moved[i] = Math.max(place, least);
    least = (moved[i] ?? 0) + NUMBER_ROOM;
  }
  let most = 100;
  for (const { i } of order.toReversed()) {
    moved[i] = Math.min(moved[i] ?? 0, most);
    most = (moved[i] ?? 0) - NUMBER_ROOM;
  }
  return moved;
}

/** Two lines show nothing that words do not. */
const LEAST_LINES = 3;

const hundredths = (share: number): number => Math.round(share * 1000) / 10;
