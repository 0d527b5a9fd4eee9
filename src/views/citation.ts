import { words } from '#words/citation.ts';
import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { CITATION_FORMATS, citationAddress, type CitationFormat } from './addresses.ts';
import { dayInWords, momentInWords } from './day-words.ts';
import { headlineOf } from './article/headline.ts';
import { keepWhile } from './keep-while.ts';
import { isBlind } from './blind-story.ts';
import { basisWords } from './basis-words.ts';
import { inMarks } from './in-marks.ts';
import { shownOpening } from './article/opening.ts';
import { originalOf, type Original } from './article/original.ts';
import { outletSign, type OutletSign } from './outlet-sign.ts';
import { SITE } from './site.ts';

/** The texts a page compares, and how to cite it. */
export interface Citation {
  readonly heading: string;
  readonly texts: readonly CitedText[];
  /** The citation as plain text, line by line; the page's address stands between. Of one report its own reference comes first. */
  readonly before: readonly string[];
  /** The path only; the page that shows it adds the host. */
  readonly address: string;
  readonly after: readonly string[];
  /** The same for reference managers, and of each difference that the page shows. */
  readonly files: readonly { readonly name: string; readonly links: readonly FileLink[] }[];
}

interface FileLink {
  readonly name: string;
  readonly address: string;
}

const FORMAT_NAMES: Readonly<Record<CitationFormat, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
};

/** A page that can be cited. */
export interface CitedPage {
  /** What it is about, in its own words. */
  readonly title: string;
  /** Its canonical address. */
  readonly address: string;
  /** The articles that it compares, in its order. */
  readonly articles: readonly Article[];
  /** Whether each of its differences can be cited, too. */
  readonly differences?: boolean;
}

/** One of the texts compared, as it was at the time. */
interface CitedText {
  readonly outlet: OutletSign;
  /** The headline in quotation marks; without one, the opening words, labelled as such. */
  readonly label: string;
  readonly published: string;
  readonly retrieved: string;
  /** SHA-256 of the file's bytes. */
  readonly fingerprint: string;
  readonly original: Original | null;
}

/** The texts a page compares, and how to cite it; `null` for a page that hides who printed them. */
export function citationOf(story: Story, page: CitedPage): Citation | null {
  if (isBlind(story)) return null;
  const cited = page.articles.map((article) => kept([story, article.sentences], () => cite(story, article)));
  const texts = cited.map(({ text }) => text);
  const names = texts.map(({ outlet }) => outlet.name);
  const alone = texts.length === 1;
  const references = cited.map(({ text: { outlet, label, original }, days: { published, retrieved } }) =>
    words.text(
      alone ? outlet.name : `${outlet.letter} ${outlet.name}`,
      label,
      published,
      retrieved,
      original?.address ?? null,
    ),
  );
  return {
    heading: alone ? words.citePage : words.citeComparison,
    texts,
    // The page of one report cites the report, then itself: its title names the outlet, and it has words of the others, too.
    before: [
      ...(alone ? references : []),
      words.page(ended(page.title), story.title, alone ? [] : names, SITE.name),
    ],
    address: page.address,
    files: [
      { name: words.forManager, links: linksOf(page.address, 'cite') },
      ...(page.differences
        ? [{ name: words.eachDifference, links: linksOf(page.address, 'differences') }]
        : []),
    ],
    after: alone ? [] : references,
  };
}

const linksOf = (page: string, what: 'cite' | 'differences'): FileLink[] =>
  CITATION_FORMATS.map((format) => ({
    name: FORMAT_NAMES[format],
    address: citationAddress(page, format, what),
  }));

/** Nearly all pages of a story cite its articles. */
const kept = keepWhile<ReturnType<typeof cite>>();

function cite(story: Story, article: Article) {
  const days = daysOf(article);
  return { days, text: citedText(story, article, days) };
}

function citedText(story: Story, article: Article, days: ReturnType<typeof daysOf>): CitedText {
  const { published, retrieved } = article;
  const headline = headlineOf(article);
  return {
    outlet: outletSign(story, article),
    label:
      headline === null ? words.noHeadline(inMarks(shownOpening(story, article), true)) : inMarks(headline),
    published:
      published && days.published !== null
        ? words.known(days.published, basisWords(published))
        : words.publishedUnknown,
    retrieved:
      retrieved && days.retrieved !== null
        ? words.known(days.retrieved, basisWords(retrieved))
        : words.retrievedUnknown,
    fingerprint: article.digest,
    original: originalOf(article),
  };
}

/** When an article was published and retrieved, in words; `null` for what is not known. */
function daysOf({ published, retrieved }: Article): {
  readonly published: string | null;
  readonly retrieved: string | null;
} {
  return {
    published: published ? words.published(momentInWords(published.value)) : null,
    retrieved: retrieved ? words.retrieved(dayInWords(retrieved.value)) : null,
  };
}

const ended = (text: string): string => (/[.!?…]["”’]?$/u.test(text) ? text : `${text}.`);
