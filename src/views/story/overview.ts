import { words as claimWords } from '#words/claims.ts';
import { words } from '#words/story.ts';
import { findText } from '../../text/find-text.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import type { Highlight } from '../../model/highlight.ts';
import type { Span } from '../../model/span.ts';
import { renderMarkdown } from '../../render/render-markdown.ts';
import { renderSpan } from '../../render/render-span.ts';
import {
  claimAddress,
  claimsAddress,
  quotesAddress,
  severalAddress,
  sheetAddress,
  storyAddress,
} from '../addresses.ts';
import { apartInWords, cellOf, differingIn, isAlone, isToldByAll, toldBy } from '../claim-cells.ts';
import { beginningsOf, type Beginning } from '../beginnings.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import {
  claimCounts,
  kindsOf,
  legendOf,
  matrixRows,
  type Legend,
  type MatrixTopic,
} from '../claims/matrix.ts';
import { firstPrinted } from '../claims/printing-order.ts';
import { embedOf, type Embed } from '../embed.ts';
import { languagesInWords } from '../languages-in-words.ts';
import { momentInWords } from '../day-words.ts';
import { creditIn } from '../wording/credit-in.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { hasChosenPairs } from '../many/chosen-pairs.ts';
import { pairLists, type PairLists } from '../pair/pair-links.ts';
import { sentenceAddress } from '../sentences-over.ts';
import { sheetPageOf } from './sheet-page.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import { toldFactsOf, type ToldFacts } from './told-facts.ts';
import { weightiestClaims } from './weightiest-claims.ts';

/**
 * How many of the most reported claims the first screen shows: so many that on a phone the differences end
 * on the second screen.
 */
const TOLD_BY_ALL = 3;
const TOLD_BY_MOST = 1;

/** As many beginnings as a story of few articles may have. */
const MOST_BEGINNINGS = 12;

/** Everything the overview of a story shows. */
export interface Overview {
  readonly title: string;
  readonly occasion: string;
  /** HTML. */
  readonly summary: string;
  readonly description: string;
  readonly address: string;
  /** `told` is how many claims the article reports; `null` if nobody has examined it. */
  readonly outlets: readonly (OutletSign & { readonly told: number | null; readonly words: number })[];
  readonly claims: number;
  /** What most of them report, most told first. */
  readonly common: readonly {
    readonly label: string;
    readonly claims: readonly CommonClaim[];
    /** The other claims that so many outlets report; `null` if there are none. */
    readonly more: { readonly text: string; readonly claims: readonly CommonClaim[] } | null;
  }[];
  /** What the texts alone tell, where no editor wrote claims. */
  readonly facts: ToldFacts | null;
  /** Headline and first sentence of each report. */
  readonly beginnings: readonly Beginning[];
  /** Of many reports, those that are folded: forty beginnings are four screens before what they tell. */
  readonly moreBeginnings: readonly Beginning[];
  readonly highlights: readonly HighlightView[];
  readonly ways: readonly { readonly name: string; readonly count: string; readonly address: string }[];
  /** The weightiest claims. */
  readonly matrix: readonly MatrixTopic[];
  readonly matrixCaption: string;
  /** The matrix for the frames of other sites. */
  readonly embed: Embed | null;
  readonly legend: Legend;
  /** `null` where there is nothing to compare. */
  readonly coverage: Coverage | null;
  /** The sheet for class; `null` where there is none. */
  readonly sheet: string | null;
  /** `null` where no claim is dated. */
  readonly timeline: Timeline | null;
  readonly outletsHeading: string;
  /** Whose article was printed first: `First: North Post, 26 November 2025, 14:05 UTC.` `null` unless the times of all articles settle it. */
  readonly first: string | null;
  readonly pairs: PairLists;
  /** By what reports in different languages are matched; `null` where all are in one. */
  readonly languages: string | null;
}

interface CommonClaim {
  readonly statement: string;
  readonly address: string;
  /** What the outlets that do not report it do instead: `Morning Post is less specific.` */
  readonly apart: string | null;
}

/** One of the sharpest differences in the outlets' own words. */
export interface HighlightView {
  readonly question: string;
  readonly context: string | null;
  readonly address: string | null;
  readonly lines: readonly {
    readonly outlet: OutletSign;
    readonly html: string;
    readonly here: string;
    /** Whom the outlet credits for it, in its words, where another of the lines is credited, too. */
    readonly attribution: string | null;
  }[];
  readonly rest: string | null;
}

/** Puts the overview together. */
export function overviewOf(story: Story): Overview {
  const outlets = outletSigns(story);
  const size = countOutlets(story.articles);
  const differing = story.claims.filter((claim) => differingIn(claim).length > 0).length;
  const single = story.claims.filter((claim) => isAlone(claim)).length;
  const several = story.utterances.filter(
    ({ members }) =>
      countOutlets(outlets.filter(({ id }) => members.some(({ article }) => article === id))) > 1,
  ).length;
  const contradicted = story.claims.filter((claim) => kindsOf(claim).includes('contradicted')).length;
  const shown = weightiestClaims(story.claims);
  const pairs = (outlets.length * (outlets.length - 1)) / 2;
  const beginnings = beginningsOf(story);
  const most = hasChosenPairs(story) ? MOST_BEGINNINGS : beginnings.length;
  return {
    title: story.title,
    occasion: occasionOf(story),
    summary: story.summary ? renderMarkdown(story.summary) : `<p>${computedSummary(story)}</p>`,
    description: descriptionOf(story),
    address: storyAddress(story.id),
    outlets: outlets.map((outlet, i) => ({
      ...outlet,
      told: toldIn(story, outlet.id),
      words: story.articles[i]?.words ?? 0,
    })),
    claims: story.claims.length,
    common: commonClaims(story),
    facts: toldFactsOf(story),
    beginnings: beginnings.slice(0, most),
    moreBeginnings: beginnings.slice(most),
    highlights: highlightsOf(story),
    ways: [
      {
        name: words.ways.claims,
        count: words.ways.claimsCount(story.claims.length),
        address: claimsAddress(story.id),
        shown: story.claims.length > 0,
      },
      {
        name: words.ways.differ,
        count: words.ways.claimsCount(differing),
        address: `${claimsAddress(story.id)}#differ`,
        shown: differing > 0 && size > 1,
      },
      {
        name: words.ways.contradicted,
        count: words.ways.claimsCount(contradicted),
        address: `${claimsAddress(story.id)}#contradicted`,
        shown: contradicted > 0,
      },
      {
        name: words.ways.onlyOne,
        count: words.ways.claimsCount(single),
        address: `${claimsAddress(story.id)}#only-one`,
        shown: single > 0 && size > 1,
      },
      {
        name: words.ways.quotes,
        count:
          several > 0 ? words.ways.quotesSeveral(several) : words.ways.quotesCount(story.utterances.length),
        address: quotesAddress(story.id),
        shown: story.utterances.length > 0,
      },
      {
        name: words.ways.several,
        count: words.ways.severalCount(pairs),
        address: severalAddress(story.id),
        shown: pairs > 0,
      },
    ].filter(({ shown }) => shown),
    matrix: shown.length > 0 ? [{ id: '', title: '', rows: matrixRows(story, shown) }] : [],
    matrixCaption: matrixCaption(story, shown),
    embed: embedOf(story, 'matrix', storyAddress(story.id), claimWords.embedTitle(story.title)),
    legend: legendOf(story),
    coverage: coverageOf(story),
    sheet: sheetPageOf(story) ? sheetAddress(story.id) : null,
    timeline: timelineOf(story),
    outletsHeading: words.outlets(size, outlets.length),
    first: firstInWords(story, outlets),
    pairs: pairLists(story),
    languages: languagesInWords(story.articles),
  };
}

/** What the overview is, in one sentence. */
export function descriptionOf({ articles }: Story): string {
  return words.description(countOutlets(articles));
}

function firstInWords(story: Story, outlets: readonly OutletSign[]): string | null {
  const first = story.articles.findIndex(({ id }) => id === firstPrinted(story));
  const [published, outlet] = [story.articles[first]?.published, outlets[first]];
  return published && outlet ? words.first(outlet.name, momentInWords(published.value)) : null;
}

/** A zero would say that the article reports none of them. */
function toldIn(story: Story, article: string): number | null {
  const counts = claimCounts(story, article);
  return counts['not-examined'] < story.claims.length ? counts.reports : null;
}

/** The line above the title: its editor's, or how many reports there are. */
export function occasionOf({ occasion, articles }: Story): string {
  return occasion ?? words.occasion(articles.length);
}

/** What stands for a summary that no editor wrote. */
export function computedSummary(story: Story): string {
  return words.summary(
    story.articles.length,
    story.articles.reduce((sum, article) => sum + article.words, 0),
  );
}

function matrixCaption(story: Story, shown: readonly Claim[]): string {
  const size = countOutlets(story.articles);
  if (size < 2) return words.eachSign;
  if (shown.length < story.claims.length)
    return `${words.eachSign} ${words.weightiest(
      shown.length,
      shown.every(({ main }) => main),
    )}`;
  const all = story.claims.filter(isToldByAll).length;
  const one = story.claims.filter((claim) => isAlone(claim)).length;
  return `${words.eachSign} ${words.reportedBy(story.claims.length, size, all, one)}`;
}

function commonClaims(story: Story): Overview['common'] {
  const size = countOutlets(story.articles);
  const signs = outletSigns(story);
  const nameOf = (article: string) => signs.find(({ id }) => id === article)?.name ?? article;
  const group = (told: number, most: number) => {
    // As the matrix counts; where one contradicts it, it is not common ground.
    const all = story.claims
      .filter(
        (claim) => toldBy(claim).length === told && !claim.cells.some(({ state }) => state === 'contradicts'),
      )
      .toSorted((a, b) => Number(b.main) - Number(a.main));
    const claims = all.map((claim) => ({
      statement: claim.statement,
      address: claimAddress(story.id, claim.id),
      apart: apartInWords(claim, nameOf),
    }));
    return {
      label: words.commonTo(told, size),
      claims: claims.slice(0, most),
      more:
        claims.length > most
          ? { text: words.commonMore(claims.length - most), claims: claims.slice(most) }
          : null,
    };
  };
  // Of a single report nothing can be what most of them have.
  if (size < 2) return [];
  return [group(size, TOLD_BY_ALL), ...(size > 2 ? [group(size - 1, TOLD_BY_MOST)] : [])].filter(
    ({ claims }) => claims.length > 0,
  );
}

/** The sharpest differences as their editor puts them. */
export const highlightsOf = (story: Story): HighlightView[] =>
  story.highlights.map((highlight) => highlightView(story, highlight, outletSigns(story)));

function highlightView(story: Story, highlight: Highlight, outlets: readonly OutletSign[]): HighlightView {
  const lines = linesOf(story, highlight, outlets);
  // One name alone would make the other lines look as if nobody were credited for them.
  const credits = lines.filter(({ attribution }) => attribution !== null).length > 1;
  return {
    question: highlight.question,
    context: highlight.context ?? null,
    address: highlight.claim ? claimAddress(story.id, highlight.claim) : null,
    rest: highlight.rest ?? null,
    lines: credits ? lines : lines.map((line) => ({ ...line, attribution: null })),
  };
}

function linesOf(
  story: Story,
  highlight: Highlight,
  outlets: readonly OutletSign[],
): HighlightView['lines'][number][] {
  return highlight.lines.flatMap((line) => {
    const index = story.articles.findIndex(({ id }) => id === line.article);
    const [article, outlet] = [story.articles[index], outlets[index]];
    const [span] = article ? findText(article.text, line) : [];
    if (!article || !outlet || !span) return [];
    const marks = line.mark.map((mark) => {
      const start = span.start + line.exact.indexOf(mark);
      return { start, end: start + mark.length };
    });
    const credited = creditOf(story, highlight, article, span);
    return [
      {
        outlet,
        html: renderSpan(article, span, marks),
        here: sentenceAddress(story, article, span),
        // Not again where the line says it itself.
        attribution: credited !== null && line.exact.includes(credited) ? null : credited,
      },
    ];
  });
}

/** Whom an article credits for some of its words: first what it tells of the claim of the highlight, then of any other. */
function creditOf(story: Story, highlight: Highlight, article: Article, span: Span): string | null {
  const first = story.claims.filter(({ id }) => id === highlight.claim);
  for (const claim of [...first, ...story.claims]) {
    const credited = creditIn(article, cellOf(claim, article.id), span);
    if (credited !== null) return credited;
  }
  return null;
}
