import { words as storyWords } from '#words/story.ts';
import type { Article } from '../../model/article.ts';
import type { CellState } from '../../model/claim.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import type { Mark } from '../../render/mark.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf, STATE_WORDS, stateOf, toldBy } from '../claim-cells.ts';
import { countsInWords } from '../claims/matrix.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { hasChosenPairs } from '../many/chosen-pairs.ts';
import { isShown } from '../shown-sentences.ts';
import { tellersOf } from '../tellers.ts';
import { firstParagraph, placeInArticle, type Place } from '../article/place-in-article.ts';
import { claimsIn } from '../article/sentence-company.ts';
import { sentenceView } from '../article/sentence-view.ts';

const words = storyWords.coverage;

/** How much the reports share, and where in each: a strip for each article, all on one scale. */
export interface Coverage {
  readonly howToRead: string;
  /** What the lines without bars mean, which stands with the same facts in words. */
  readonly rest: string;
  readonly outlets: number;
  readonly strips: readonly CoverageStrip[];
  /** Whether an editor wrote claims, so that it can be said what each puts first. */
  readonly claims: boolean;
}

interface CoverageStrip {
  readonly outlet: OutletSign;
  /** One for each sentence that another article tells or a claim rests on. */
  readonly bars: readonly CoverageBar[];
  /** Text that stands in the file and is not the article. */
  readonly aside: readonly Extent[];
  /** The article from its first to its last character. */
  readonly whole: Extent;
  /** `reports 63 of 134 claims, 17 of them alone; 9 less specific, 3 in other words`; empty without claims. */
  readonly claims: string;
  /** What the strip shows, in words. */
  readonly facts: string;
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

/** A stretch of the picture, in hundredths of its width. */
interface Extent {
  readonly x: number;
  readonly width: number;
}

/** A sentence in the picture. */
export interface CoverageBar extends Extent {
  /** How many outlets tell what the sentence tells, by the story's matches; of 1 the picture shows a line and no bar. */
  readonly told: number;
  /** Of the words marked in it on the page of its article: whether others contradict any, or have them otherwise. */
  readonly sign: 'contradicts' | 'words-otherwise' | null;
  /** How many places the page marks in it. */
  readonly marked: number;
}

/** Puts the picture together; `null` where there is nothing to compare. Kept: the front page of one story is its overview. */
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
  const claims = story.claims.length > 0;
  const signs = outletSigns(story);
  const longest = Math.max(...story.articles.map(({ text }) => text.length), 1);
  const size = countOutlets(story.articles);
  const shown = hasChosenPairs(story) ? mostShared(story) : story.articles;
  const strips = signs.flatMap((outlet) => {
    const article = shown.find(({ id }) => id === outlet.id);
    return article ? [stripOf(story, article, outlet, longest)] : [];
  });
  const found = new Set(strips.flatMap(({ bars }) => bars.flatMap(({ sign }) => sign ?? [])));
  return {
    outlets: size,
    claims,
    howToRead: [
      ...(shown.length < story.articles.length ? [words.chosen(shown.length, story.articles.length)] : []),
      words.heights(size),
      ...(found.size > 0 ? [words.signs(found.has('contradicts'))] : []),
    ].join(' '),
    rest: words.rest(size, found.size > 0),
    strips,
  };
}

/**
 * Of many articles so many have a strip. Each takes 7 KB of the page, and those of forty made two thirds of it; a screen of
 * a laptop holds six.
 */
const MOST_STRIPS = 6;

/** Those with most sentences that others tell; of equals, the first. */
function mostShared(story: Story): Article[] {
  const shared = new Map(
    story.articles.map((article) => [
      article,
      article.sentences.filter((sentence) => toldIn(story, article, sentence) > 1).length,
    ]),
  );
  return story.articles.toSorted((x, y) => (shared.get(y) ?? 0) - (shared.get(x) ?? 0)).slice(0, MOST_STRIPS);
}

/** How many outlets tell what a sentence tells. */
function toldIn(story: Story, article: Article, sentence: Sentence): number {
  const tellers = tellersOf(story, article.id, sentence);
  return countOutlets(story.articles.filter((each) => each === article || tellers.has(each.id)));
}

function stripOf(story: Story, article: Article, outlet: OutletSign, longest: number): CoverageStrip {
  const stretch = ({ start, end }: { start: number; end: number }): Extent => ({
    x: share(start, longest),
    width: share(end - start, longest),
  });
  const bars = article.sentences.flatMap((sentence): CoverageBar[] => {
    const claims = claimsIn(story, article.id, sentence);
    const told = toldIn(story, article, sentence);
    const marks = marksIn(story, article, sentence);
    if (claims.length === 0 && told === 1 && marks.length === 0) return [];
    return [
      {
        ...stretch(sentence),
        told,
        sign: signOf(marks),
        marked: marks.length,
      },
    ];
  });
  const blocks = article.blocks.filter(isArticleText);
  return {
    outlet,
    bars,
    aside: article.blocks.filter((block) => !isArticleText(block)).map(stretch),
    whole: stretch({ start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? article.text.length }),
    claims: story.claims.length > 0 ? countsInWords(story, article.id) : '',
    facts: factsOf(story, article, bars),
    first: firstOf(story, article),
  };
}

/** The words of a sentence that the page of its article marks, so that both count alike. */
function marksIn(story: Story, article: Article, sentence: Sentence): readonly Mark[] {
  if (!isShown(story, article)(sentence)) return [];
  const others = outletSigns(story).filter(({ id }) => id !== article.id);
  return sentenceView(story, article, sentence, 0, others).changed;
}

const signOf = (marks: readonly Mark[]): CoverageBar['sign'] =>
  marks.some(({ className }) => className?.endsWith('against'))
    ? 'contradicts'
    : marks.length > 0
      ? 'words-otherwise'
      : null;

/** The picture in words: its bars, its lines without one, and what has neither. */
function factsOf(story: Story, { sentences }: Article, bars: readonly CoverageBar[]): string {
  const shared = bars.filter(({ told }) => told > 1).length;
  const marked = bars.filter(({ sign }) => sign !== null);
  const places = marked.reduce((sum, bar) => sum + bar.marked, 0);
  const contradicted = marked.filter(({ sign }) => sign === 'contradicts').length;
  const told =
    story.claims.length === 0
      ? words.foundElsewhere(sentences.length, shared)
      : words.facts(sentences.length, shared, bars.length - shared, sentences.length - bars.length);
  return places > 0 ? told + words.marked(places, marked.length, contradicted) : told;
}

function firstOf(story: Story, article: Article): CoverageStrip['first'] {
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
