import { words as storyWords } from '#words/story.ts';
import type { Article } from '../../model/article.ts';
import type { CellState } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf, STATE_WORDS, stateOf, toldBy } from '../claim-cells.ts';
import { countsInWords } from '../claims/matrix.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { hasChosenPairs } from '../many/chosen-pairs.ts';
import { tellersOf } from '../tellers.ts';
import { firstParagraph, placeInArticle, type Place } from '../article/place-in-article.ts';
import { claimsIn } from '../article/sentence-company.ts';

const words = storyWords.coverage;

/** How much the reports share: a row of numbers for each article, with a bar, all bars on one scale. */
export interface Coverage {
  readonly howToRead: string;
  /** What the counts of a row count, most told first; the last is what the report alone tells. */
  readonly columns: readonly string[];
  readonly rows: readonly CoverageRow[];
  /** Whether an editor wrote claims, so that it can be said what each puts first. */
  readonly claims: boolean;
}

interface CoverageRow {
  readonly outlet: OutletSign;
  readonly sentences: number;
  /** How many of its sentences are told by so many outlets, as the columns say. */
  readonly counts: readonly number[];
  /** The same as stretches of the bar, in hundredths of the width. */
  readonly bars: readonly { readonly x: number; readonly width: number }[];
  /** `reports 63 of 134 claims, 17 of them alone; 9 less specific, 3 in other words`; empty without claims. */
  readonly claims: string;
  /**
   * The claims it opens with, in text order: those of its headline or, if it has none there, of its first
   * paragraph.
   */
  readonly first: {
    readonly place: Place;
    readonly claims: readonly {
      readonly statement: string;
      readonly address: string;
      /** What the article does with it. */
      readonly state: CellState;
      readonly word: string;
    }[];
  } | null;
}

/** Puts the rows together; `null` where there is nothing to compare. Kept: the front page of one story is its overview. */
export function coverageOf(story: Story): Coverage | null {
  const known = made.get(story);
  if (known !== undefined) return known;
  const coverage = makeCoverage(story);
  made.set(story, coverage);
  return coverage;
}

const made = new WeakMap<Story, Coverage | null>();

function makeCoverage(story: Story): Coverage | null {
  if (story.articles.length < 2 || (story.claims.length === 0 && story.matches.length === 0)) return null;
  const size = countOutlets(story.articles);
  const longest = Math.max(...story.articles.map(({ sentences }) => sentences.length), 1);
  const shown = hasChosenPairs(story) ? mostShared(story) : story.articles;
  return {
    howToRead: [
      ...(shown.length < story.articles.length ? [words.chosen(shown.length, story.articles.length)] : []),
      words.howToRead,
    ].join(' '),
    columns: words.columns(size),
    rows: outletSigns(story).flatMap((outlet) => {
      const article = shown.find(({ id }) => id === outlet.id);
      return article ? [rowOf(story, article, outlet, size, longest)] : [];
    }),
    claims: story.claims.length > 0,
  };
}

/** Of many articles so many have a row: a screen of a laptop holds six with what each puts first. */
const MOST_ROWS = 6;

/** Those with most sentences that others tell; of equals, the first. */
function mostShared(story: Story): Article[] {
  const shared = new Map(
    story.articles.map((article) => [article, toldIn(story, article).filter((told) => told > 1).length]),
  );
  return story.articles.toSorted((x, y) => (shared.get(y) ?? 0) - (shared.get(x) ?? 0)).slice(0, MOST_ROWS);
}

/** Of each sentence, how many outlets tell what it tells. */
const toldIn = (story: Story, article: Article): number[] =>
  article.sentences.map((sentence) => {
    const tellers = tellersOf(story, article.id, sentence);
    return countOutlets(story.articles.filter((each) => each === article || tellers.has(each.id)));
  });

/** From so many outlets on, a sentence counts as told by several: a report and two others. */
const SEVERAL = 3;

function rowOf(
  story: Story,
  article: Article,
  outlet: OutletSign,
  size: number,
  longest: number,
): CoverageRow {
  const told = toldIn(story, article);
  const most = Math.min(size, SEVERAL);
  const counts = Array.from({ length: most }, (_, i) => most - i).map(
    (least) => told.filter((each) => Math.min(each, most) === least).length,
  );
  const before = (i: number) => counts.slice(0, i).reduce((sum, each) => sum + each, 0);
  return {
    outlet,
    sentences: told.length,
    counts,
    bars: counts.map((count, i) => ({ x: share(before(i), longest), width: share(count, longest) })),
    claims: story.claims.length > 0 ? countsInWords(story, article.id) : '',
    first: firstOf(story, article),
  };
}

function firstOf(story: Story, article: Article): CoverageRow['first'] {
  const opening = [article.blocks.find(({ type }) => type === 'title'), firstParagraph(article)].filter(
    (block) => block !== undefined,
  );
  for (const block of opening) {
    const found = claimsIn(story, article.id, block).map((claim) => {
      const cell = cellOf(claim, article.id);
      const starts = (cell?.evidence ?? []).map(({ start }) => start).filter((start) => start < block.end);
      return {
        claim,
        start: Math.min(...starts),
        told: toldBy(claim).length,
      };
    });
    const claims = found
      .toSorted((a, b) => a.start - b.start || b.told - a.told)
      .slice(0, MOST_FIRST)
      .map(({ claim }) => ({
        statement: claim.statement,
        address: claimAddress(story.id, claim.id, article.id),
        state: stateOf(claim, article.id),
        word: STATE_WORDS[stateOf(claim, article.id)],
      }));
    if (claims.length > 0) return { place: placeInArticle(article, block), claims };
  }
  return null;
}

/**
 * A headline seldom holds more than two claims. A first paragraph may hold many; its first ones are what
 * the report leads with.
 */
const MOST_FIRST = 3;

const share = (part: number, whole: number): number => Math.round((part / whole) * 10000) / 100;
