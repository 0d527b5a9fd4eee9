import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf, spokenOfBy } from '../claim-cells.ts';
import { claimCounts } from '../claims/matrix.ts';
import { counted, howMany, inWords } from '../number-words.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { firstParagraph, placeInArticle, type Place } from '../article/place-in-article.ts';
import { claimsIn } from '../article/sentence-company.ts';

/** How much the reports share and where in each it stands: a strip for each article, all on one scale. */
export interface Coverage {
  readonly howToRead: string;
  readonly outlets: number;
  readonly strips: readonly CoverageStrip[];
}

interface CoverageStrip {
  readonly outlet: OutletSign;
  /** One for each sentence that a claim rests on. */
  readonly bars: readonly CoverageBar[];
  /** Text that stands in the file and is not the article. */
  readonly aside: readonly Extent[];
  /** The article from its first to its last character. */
  readonly whole: Extent;
  /** `63 of 134 claims, 3 told otherwise; 17 only here`. */
  readonly claims: string;
  /** What the strip shows, in words. */
  readonly facts: string;
  /** The claims it tells first, in text order: of its headline or, where no claim rests on that, of its first paragraph. */
  readonly first: {
    readonly place: Place;
    readonly claims: readonly {
      readonly statement: string;
      readonly address: string;
      readonly differs: boolean;
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
  /** How many outlets tell the most told claim of the sentence. */
  readonly told: number;
  /** Whether it holds evidence of something that its article tells otherwise. */
  readonly differs: boolean;
}

/** Puts the picture together; `null` where there is nothing to compare. */
export function coverageOf(story: Story): Coverage | null {
  if (story.claims.length === 0 || story.articles.length < 2) return null;
  const signs = outletSigns(story);
  const longest = Math.max(...story.articles.map(({ text }) => text.length), 1);
  const size = story.articles.length;
  return {
    outlets: size,
    howToRead: [
      'Each report from its first word to its last, one bar a sentence, all on one scale.',
      size === 2
        ? 'A bar stands in both; a line without a bar stands in this report alone.'
        : `The taller the bar, the more of the ${inWords(size)} outlets tell what the sentence tells; a line without a bar stands in this report alone.`,
      '≠ marks where it differs from the others; a thin grey line is text set aside.',
    ].join(' '),
    strips: story.articles.flatMap((article, i) => {
      const outlet = signs[i];
      return outlet ? [stripOf(story, article, outlet, longest)] : [];
    }),
  };
}

function stripOf(story: Story, article: Article, outlet: OutletSign, longest: number): CoverageStrip {
  const stretch = ({ start, end }: { start: number; end: number }): Extent => ({
    x: share(start, longest),
    width: share(end - start, longest),
  });
  const bars = article.sentences.flatMap((sentence): CoverageBar[] => {
    const claims = claimsIn(story, article.id, sentence);
    if (claims.length === 0) return [];
    // Whichever way an outlet tells it: a sentence stands alone where only its own outlet speaks of what it says.
    const told = Math.max(...claims.map((claim) => spokenOfBy(claim).length));
    return [
      {
        ...stretch(sentence),
        told,
        differs: claims.some((claim) => cellOf(claim, article.id)?.state === 'differs'),
      },
    ];
  });
  const blocks = article.blocks.filter(isArticleText);
  return {
    outlet,
    bars,
    aside: article.blocks.filter((block) => !isArticleText(block)).map(stretch),
    whole: stretch({ start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? article.text.length }),
    claims: claimsOf(story, article),
    facts: factsOf(article, bars),
    first: firstOf(story, article),
  };
}

function claimsOf(story: Story, article: Article): string {
  const { told, otherwise, alone } = claimCounts(story, article.id);
  return `${told} of ${counted(story.claims.length, 'claim')}${otherwise > 0 ? `, ${otherwise} told otherwise` : ''}; ${alone} only here`;
}

function factsOf(article: Article, bars: readonly CoverageBar[]): string {
  const shared = bars.filter(({ told }) => told > 1).length;
  const single = bars.length - shared;
  const differing = bars.filter(({ differs }) => differs).length;
  const bare = article.sentences.length - bars.length;
  return [
    `Of its ${counted(article.sentences.length, 'sentence')}, ${howMany(shared)} ${shared === 1 ? 'tells' : 'tell'} what others tell too and ${single === 0 ? 'no whole sentence stands' : `${howMany(single)} ${single === 1 ? 'stands' : 'stand'}`} only here`,
    bare > 0 ? `; on ${howMany(bare)} no claim rests` : '',
    differing > 0 ? `. It differs in ${howMany(differing)}` : '',
    '.',
  ].join('');
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
        differs: cell?.state === 'differs',
        start: Math.min(...starts),
        told: spokenOfBy(claim).length,
      };
    });
    const claims = found
      .toSorted((a, b) => a.start - b.start || b.told - a.told)
      .slice(0, MOST_FIRST)
      .map(({ claim, differs }) => ({
        statement: claim.statement,
        address: claimAddress(story.id, claim.id, article.id),
        differs,
      }));
    if (claims.length > 0) return { place: placeInArticle(article, block), claims };
  }
  return null;
}

/** A headline holds seldom more than two claims; a first paragraph may hold many, and its first ones are what is put first. */
const MOST_FIRST = 3;

const share = (part: number, whole: number): number => Math.round((part / whole) * 10000) / 100;
