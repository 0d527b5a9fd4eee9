import { words as claimWords } from '#words/claims.ts';
import { words } from '#words/story.ts';
import type { Story } from '../../model/story.ts';
import { renderMarkdown } from '../../render/render-markdown.ts';
import { sheetAddress, storyAddress } from '../addresses.ts';
import { beginningsOf, type Beginning } from '../beginnings.ts';
import { claimCounts, legendOf, type Legend } from '../claims/matrix.ts';
import { firstPrinted } from '../claims/printing-order.ts';
import { momentInWords, shortDayInWords } from '../day-words.ts';
import { embedOf, type Embed } from '../embed.ts';
import { languagesInWords } from '../languages-in-words.ts';
import { hasChosenPairs } from '../many/chosen-pairs.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { pairLists, type PairLists } from '../pair/pair-links.ts';
import { aloneOf, type Alone } from './alone.ts';
import { commonClaims, type CommonClaims } from './common-claims.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { highlightsOf, type HighlightView } from './highlights.ts';
import { sheetPageOf } from './sheet-page.ts';
import { furtherMatrix, type StoryMatrix } from './story-matrix.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import { toldFactsOf, type ToldFacts } from './told-facts.ts';
import { waysOn, type WayOn } from './ways-on.ts';

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
  /**
   * `told` is how many claims the article reports; `null` if nobody has examined it. `day` is that of its publication, with
   * the year where articles are of several.
   */
  readonly outlets: readonly (OutletSign & {
    readonly told: number | null;
    readonly words: number;
    readonly day: string;
  })[];
  readonly claims: number;
  /** What most of them report, most told first. */
  readonly common: readonly CommonClaims[];
  /** What the texts alone tell, where no editor wrote claims. */
  readonly facts: ToldFacts | null;
  /** Headline and first sentence of each report. */
  readonly beginnings: readonly Beginning[];
  /** Of many reports, those that are folded: forty beginnings are four screens before what they tell. */
  readonly moreBeginnings: readonly Beginning[];
  readonly highlights: readonly HighlightView[];
  readonly ways: readonly WayOn[];
  /** On what else they differ. */
  readonly matrix: StoryMatrix;
  /** The matrix of the weightiest claims, for the frames of other sites. */
  readonly embed: Embed | null;
  readonly legend: Legend;
  /** `null` where there are no claims to count. */
  readonly alone: Alone | null;
  /** `null` where there is nothing to compare. */
  readonly coverage: Coverage | null;
  /** The sheet for class; `null` where there is none. */
  readonly sheet: string | null;
  /** `null` where no claim is dated. */
  readonly timeline: Timeline | null;
  readonly outletsHeading: string;
  /**
   * Whose article was printed first: `First: North Post, 26 November 2025, 14:05 UTC.` `null` unless the times of all
   * articles settle it.
   */
  readonly first: string | null;
  readonly pairs: PairLists;
  /** By what reports in different languages are matched; `null` where all are in one. */
  readonly languages: string | null;
}

/** Puts the overview together. */
export function overviewOf(story: Story): Overview {
  const outlets = outletSigns(story);
  const size = countOutlets(story.articles);
  const days = daysOf(story);
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
      day: days[i] ?? words.dayUnknown,
    })),
    claims: story.claims.length,
    common: commonClaims(story),
    facts: toldFactsOf(story),
    beginnings: beginnings.slice(0, most),
    moreBeginnings: beginnings.slice(most),
    highlights: highlightsOf(story),
    ways: waysOn(story),
    matrix: furtherMatrix(story),
    embed: embedOf(story, 'matrix', storyAddress(story.id), claimWords.embedTitle(story.title)),
    legend: legendOf(story),
    alone: aloneOf(story),
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

/** The day of each article's publication; `undefined` where it is not known. */
function daysOf({ articles }: Story): (string | undefined)[] {
  const moments = articles.map(({ published }) => published?.value);
  const years = new Set(moments.flatMap((moment) => moment?.slice(0, 4) ?? []));
  return moments.map((moment) => moment && shortDayInWords(moment, years.size > 1));
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
