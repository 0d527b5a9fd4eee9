import { words } from '#words/claims.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { asPrintedAddress } from '../addresses.ts';
import { asPrintedOf } from './as-printed.ts';
import {
  kindsOf,
  legendOf,
  matrixOf,
  type ClaimKind,
  type Legend,
  type MatrixSum,
  type MatrixTopic,
} from './matrix.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';

/** Everything the page of a story's claims shows: the whole matrix with its sums, and the lists that choose from it. */
export interface ClaimsPage {
  /** How many claims there are, and how outlets differ on them. */
  readonly summary: string;
  /** What a claim is. */
  readonly standfirst: string;
  readonly outlets: readonly OutletSign[];
  readonly legend: Legend;
  readonly parts: readonly (ClaimsWay & {
    readonly title: string;
    readonly text: string;
  })[];
  /** Every claim, once. */
  readonly matrix: readonly MatrixTopic[];
  /** The topics of the whole matrix, for jumping to. */
  readonly topics: readonly (ClaimsWay & { readonly title: string })[];
  /** How many claims each outlet has in each state, in the order of the outlets. */
  readonly sums: readonly MatrixSum[];
  /** The page of names and numbers as printed; `null` where there is none. */
  readonly asPrinted: string | null;
}

/** A way to a list of claims, or to a topic. */
export interface ClaimsWay {
  readonly id: string;
  readonly link: string;
  readonly address: string;
}

/**
 * The lists of a story's claims, in the order a reader asks for them. A story of one article has one list.
 */
function claimLists(
  outlets: number,
): readonly { readonly id: ClaimKind | 'all'; readonly title: string; readonly text: string }[] {
  return [
    ...(outlets > 1
      ? [
          { id: 'differ' as const, ...words.lists.differ },
          { id: 'contradicted' as const, ...words.lists.contradicted },
          { id: 'only-one' as const, ...words.lists.onlyOne },
          {
            id: 'by-all' as const,
            title: words.lists.byAll.title(outlets),
            text: words.lists.byAll.text,
          },
        ]
      : []),
    { id: 'all', ...words.lists.all },
  ];
}

/** Puts the page of a story’s claims together. */
export function claimsPageOf(story: Story): ClaimsPage {
  const size = countOutlets(story.articles);
  const counts = (kind: ClaimKind) => story.claims.filter((claim) => kindsOf(claim).includes(kind)).length;
  const parts = claimLists(size);
  const legend = legendOf(story);
  return {
    outlets: outletSigns(story),
    legend,
    summary:
      story.claims.length === 0
        ? words.noneYet
        : words.summary(story.claims.length, size, counts('by-all'), counts('only-one'), counts('differ')),
    standfirst: story.claims.length === 0 ? words.noneYet : words.standfirst(story.claims.length, size),
    parts: parts
      .map((part) => ({
        ...part,
        keep: (claim: Claim) => part.id === 'all' || kindsOf(claim).includes(part.id),
      }))
      .map(({ keep, ...part }) => ({
        ...part,
        count: story.claims.filter(keep).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ count, ...part }) => ({
        ...part,
        link: words.list(part.title, count),
        address: `#${part.id}`,
      })),
    matrix: matrixOf(story),
    topics: matrixOf(story).map(({ id, title, rows }) => ({
      id,
      title,
      link: `${title} (${rows.length})`,
      address: `#topic-${id}`,
    })),
    asPrinted: asPrintedOf(story) === null ? null : asPrintedAddress(story.id),
    sums: legend.map(({ state, word }) => ({
      state,
      word,
      counts: story.articles.map(
        ({ id }) =>
          story.claims.filter(({ cells }) =>
            cells.some((cell) => cell.article === id && cell.state === state),
          ).length,
      ),
    })),
  };
}
