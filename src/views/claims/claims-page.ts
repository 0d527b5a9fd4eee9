import { words } from '#words/claims.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { aboutAddress, asPrintedAddress, claimsAddress, storyAddress } from '../addresses.ts';
import { cellAnchors } from './cell-anchor.ts';
import { asPrintedOf } from './as-printed.ts';
import {
  claimCounts,
  kindsOf,
  legendOf,
  matrixOf,
  type ClaimKind,
  type Legend,
  type MatrixRow,
  type MatrixSum,
  type MatrixTopic,
} from './matrix.ts';
import { sharpestFirst } from './sharpest-first.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';

/** Everything the page of a story's claims shows: each claim once, the sums, and the lists that choose from them. */
export interface ClaimsPage {
  /** How many claims there are, and how outlets differ on them. */
  readonly summary: string;
  /** What a claim is, and what stands first. */
  readonly standfirst: string;
  readonly outlets: readonly OutletSign[];
  readonly legend: Legend;
  /** For each outlet the short anchor of its cells. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Where the method page explains the signs. */
  readonly codebook: string;
  readonly parts: readonly (ClaimsWay & {
    readonly title: string;
    /** How to read it, if its title does not say all. */
    readonly text: string | null;
  })[];
  /** The list whose head stands over the page as it opens. */
  readonly first: string;
  /** The claims on which outlets differ, those contradicted first; none, if they differ on none. */
  readonly differing: readonly MatrixTopic[];
  /** The head over the other claims; `null` if these are all, or there are none. */
  readonly rest: string | null;
  /** The other claims by topic. */
  readonly folds: readonly ClaimsFold[];
  /** The titles of topics of which no claim is folded, by their ids. */
  readonly unfolded: Readonly<Record<string, string>>;
  /** How many claims each outlet has in each state, and alone, in the order of the outlets. */
  readonly sums: readonly MatrixSum[];
  /** What stands over the sums. */
  readonly summed: string;
  /** The page of names and numbers as printed; `null` where there is none. */
  readonly asPrinted: string | null;
}

/** The claims of a topic that stand in no list above. */
export interface ClaimsFold {
  readonly id: string;
  readonly title: string;
  /** How many they are. */
  readonly count: string;
  /** How many of the topic stand above; `null` if none does. */
  readonly above: string | null;
  readonly rows: readonly MatrixRow[];
  /** Whether it is open from the start. */
  readonly open: boolean;
}

/** At most so many claims stand open: in their blocks they are some three screens of a phone. */
const OPEN_CLAIMS = 20;

/** A way to a list of claims. */
export interface ClaimsWay {
  readonly id: string;
  /** What stands before the name of its link where there is room. */
  readonly before: string;
  readonly link: string;
  /** How many they are. */
  readonly count: number;
  readonly address: string;
}

/**
 * The lists of a story's claims, in the order a reader asks for them. A story of one article has one list.
 */
function claimLists(
  outlets: number,
  differing: boolean,
): readonly (Record<'title' | 'before' | 'link', string> & {
  readonly text: string | null;
  readonly id: ClaimKind | 'all';
})[] {
  return [
    ...(outlets > 1
      ? [
          { id: 'differ' as const, ...words.lists.differ },
          { id: 'contradicted' as const, ...words.lists.contradicted },
          { id: 'less' as const, ...words.lists.less, text: null },
          { id: 'only-one' as const, ...words.lists.onlyOne, text: null },
          {
            id: 'by-all' as const,
            title: words.lists.byAll.title(outlets),
            before: words.lists.byAll.before,
            link: words.lists.byAll.link(outlets),
            text: null,
          },
        ]
      : []),
    {
      id: 'all',
      title: words.lists.all.title,
      before: words.lists.all.before,
      link: words.lists.all.link,
      text: differing ? words.lists.all.textFirst : words.lists.all.text,
    },
  ];
}

/** A row with addresses as the story's page of claims needs them: hundreds of links are shorter without its own. */
function fromClaims(story: string, row: MatrixRow): MatrixRow {
  const [own, above] = [claimsAddress(story), storyAddress(story)];
  const shorter = (address: string): string =>
    address.startsWith(own) ? address.slice(own.length) : `../${address.slice(above.length)}`;
  return {
    ...row,
    address: shorter(row.address),
    lines: row.lines.map((line) => ({
      ...line,
      note: line.note.map(({ text, here }) => ({ text, here: here === null ? null : shorter(here) })),
    })),
  };
}

/**
 * Claims on which outlets differ: the contradicted ones first, under a head of their own if there are others; in each group
 * the sharpest first.
 */
function differingRows(story: Story, all: readonly MatrixRow[]): MatrixTopic[] {
  const rows = sharpestFirst(story, all);
  const contradicted = rows.filter(({ kinds }) => kinds.includes('contradicted'));
  const others = rows.filter((row) => !contradicted.includes(row));
  const several = contradicted.length > 0 && others.length > 0;
  return [
    { id: 'contradicted', title: words.lists.contradicted.title, rows: contradicted },
    { id: 'otherwise', title: words.wordedOtherwise, rows: others },
  ]
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, title: several ? group.title : '' }));
}

/** Puts the page of a story’s claims together. */
export function claimsPageOf(story: Story): ClaimsPage {
  const size = countOutlets(story.articles);
  const counts = (kind: ClaimKind) => story.claims.filter((claim) => kindsOf(claim).includes(kind)).length;
  const legend = legendOf(story);
  const topics = matrixOf(story).map((topic) => ({
    ...topic,
    rows: topic.rows.map((row) => fromClaims(story.id, row)),
  }));
  const differs = ({ kinds }: MatrixRow) => kinds.includes('differ') || kinds.includes('contradicted');
  const differing = topics.flatMap(({ rows }) => rows.filter(differs));
  const others = story.claims.length - differing.length;
  const parts = claimLists(size, differing.length > 0);
  return {
    outlets: outletSigns(story),
    legend,
    anchors: cellAnchors(story.articles),
    codebook: `${aboutAddress()}#signs`,
    summary:
      story.claims.length === 0
        ? words.noneYet
        : words.summary(story.claims.length, size, counts('by-all'), counts('only-one'), counts('differ')),
    standfirst:
      story.claims.length === 0
        ? words.noneYet
        : words.standfirst(story.claims.length, size, differing.length, counts('less')),
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
      .map((part) => ({
        ...part,
        address: `#${part.id}`,
      })),
    first: differing.length > 0 ? 'differ' : 'all',
    differing: differingRows(story, differing),
    rest: differing.length > 0 && others > 0 ? words.rest(others) : null,
    folds: topics
      .map(({ id, title, rows }) => ({
        id,
        title,
        rows: rows.filter((row) => !differs(row)),
        all: rows.length,
      }))
      .filter(({ rows }) => rows.length > 0)
      .map(({ all, ...fold }, i) => ({
        ...fold,
        count: words.ofTopic(fold.rows.length),
        above: all > fold.rows.length ? words.above(all - fold.rows.length) : null,
        open: others <= OPEN_CLAIMS || (differing.length === 0 && i === 0),
      })),
    unfolded: Object.fromEntries(
      topics.filter(({ rows }) => rows.every(differs)).map(({ id, title }) => [id, title]),
    ),
    asPrinted: asPrintedOf(story) === null ? null : asPrintedAddress(story.id),
    sums: sumsOf(story, legend),
    summed: words.inAll(story.claims.length),
  };
}

/** How many claims each outlet has in each state; after those it reports, those that it alone does. */
function sumsOf(story: Story, legend: Legend): MatrixSum[] {
  const counts = story.articles.map(({ id }) => claimCounts(story, id));
  const sum = (state: MatrixSum['state'], word: string): MatrixSum => ({
    state,
    word,
    counts: counts.map((count) => count[state]),
  });
  const several = story.articles.length > 1;
  return legend.flatMap(({ state, word }) =>
    state === 'reports' && several ? [sum(state, word), sum('alone', words.alone)] : [sum(state, word)],
  );
}
