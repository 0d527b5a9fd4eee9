import { EMPTY_WORD } from '../language/en/search-words.ts';
import type { Span } from '../model/span.ts';
import { byPlace } from '../text/spans.ts';
import type { QueryWord } from './query/expand-query.ts';
import type { Asked, Found, Library } from './find-documents.ts';
import { sentencesOf, type SearchDocument, type PlacedSentence } from './texts/list-documents.ts';
import { LEAST_DENSITY, matchWords } from './match-words.ts';
import { FEWEST_WORDS } from './query/query-limits.ts';
import { listDifferences, spanOf, type Difference } from './list-differences.ts';
import { leftOutIn, placeIn, quotesOver, reachOut, stretchesBetween } from './place-quotation.ts';
import { readWords } from './query/read-words.ts';
import type { ArticleTexts } from './texts/search-data.ts';

/**
 * What one article does with a pasted quotation.
 * - `verbatim`: it prints these words in sequence; words of its own may stand between pieces of the quotation
 * - `close`: it prints most of them in this order
 * - `near`: it says it in other words, near this sentence
 * - `none`: it has nothing of it
 */
export type ArticleAnswer =
  | {
      readonly state: 'verbatim' | 'close' | 'near';
      readonly story: number;
      readonly article: number;
      readonly place: AnswerPlace;
    }
  | { readonly state: 'none'; readonly story: number; readonly article: number };

interface AnswerPlace {
  /** The words that answer, as offsets into the article's text (UTF-16). */
  readonly words: Span;
  /**
   * Inside them, in order: the outlet's own words between two pieces of a quotation ("…," he said. "…"), and
   * the marks for sentences left out.
   */
  readonly own: readonly Span[];
  /** Where the article prints other words than were typed. */
  readonly differences: readonly Difference[];
  /** The sentence they begin in. */
  readonly id: string;
}

/** What the articles do with a pasted quotation. */
export interface Answer {
  /**
   * One for each article of the story that answers best, and for articles of other stories that print the
   * quotation.
   */
  readonly articles: readonly ArticleAnswer[];
  /** Whether any of them prints it, verbatim or closely. */
  readonly printed: boolean;
  /** Those of the articles asked that are shown in excerpts: what else they print is not known here. */
  readonly excerpts: readonly ArticleTexts[];
}

/**
 * The line for "close": this share of what the query says must occur in its order. Drawn from
 * `dev:score-search`: quotations with up to two typing errors, a word left out or two words swapped lie above
 * it, absent ones below.
 */
const CLOSE_LINE = 0.6;
/** And this share of its words, however rare the others are. */
const FEWEST_SHARE = 2 / 3;
/** Less than this in one place is no more than the names in any report of the event. */
const NEAR_LINE = 0.45;

/**
 * Says for each article whether and how it prints a pasted quotation, or where it comes nearest; `null` for
 * short queries.
 */
export function* answerQuotation(
  library: Library,
  { query, candidates }: Found,
  asked: Asked,
): Generator<void, Answer | null> {
  if (query.length < FEWEST_WORDS || (asked.kind !== '' && asked.kind !== 'quote')) return null;
  const best = new Map<string, Judged>();
  const looked = new Map<string, number>();
  for (const { document: number } of candidates) {
    const document = library.documents[number] as SearchDocument;
    const article = library.stories[document.story]?.articles[document.article];
    if (!article) continue;
    const key = `${document.story} ${document.article}`;
    // The best candidates of each article: quote and sentence often lie in the same place.
    const times = looked.get(key) ?? 0;
    if (times >= LOOKED_AT) continue;
    looked.set(key, times + 1);
    const judged = judge(library, query, article, document);
    if (judged && judged.worth > (best.get(key)?.worth ?? 0)) best.set(key, judged);
    yield;
  }
  return assemble(library, query, asked, best);
}

const LOOKED_AT = 4;

/**
 * Lays the query on the text around a candidate: once on all its words and once on the spoken words alone,
 * because people who quote leave out "he said". The spoken words win if they hold as much of the query.
 */
function judge(
  { index }: Library,
  query: readonly QueryWord[],
  article: ArticleTexts,
  document: SearchDocument,
): Judged | null {
  const room = (query.at(-1)?.end ?? 0) + ROOM;
  const from = Math.max(0, document.start - room);
  const text = article.text.slice(from, document.end + room);
  // Words at the ends of the slice may be cut in half.
  const printed = readWords(text).filter(
    ({ start, end }) =>
      (from === 0 || start > 0) && (end < text.length || from + end === article.text.length),
  );
  const quotes = quotesOver(article, from, text.length);
  const said =
    quotes.length > 1
      ? printed.filter(({ start, end }) => quotes.some((quote) => quote.start <= start && end <= quote.end))
      : printed;
  const whole = matchWords(index, query, printed, text);
  const spoken =
    whole.verbatim || said.length === printed.length ? whole : matchWords(index, query, said, text);
  // The loss is less than one word is worth: an "of" among the outlet's own words.
  const isSaid = spoken.verbatim || whole.ordered - spoken.ordered < 1 / query.length;
  const [match, words] = isSaid && spoken !== whole ? [spoken, said] : [whole, printed];
  const chain = placeIn(match.chain, words, text);
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return null;
  // If the query begins and ends with other words, those are other words here too.
  const start = reachOut(text, words, quotes, first.printed, -1, first.asked);
  const answering = words.slice(
    start,
    reachOut(text, words, quotes, last.printed, 1, query.length - 1 - last.asked) + 1,
  );
  const span = spanOf(answering);
  if (!span) return null;
  const differences = match.verbatim
    ? []
    : listDifferences(
        query,
        chain.map((link) => ({ ...link, printed: link.printed - start })),
        answering,
      );
  const state =
    differences.length === 0
      ? 'verbatim'
      : match.ordered >= CLOSE_LINE &&
          match.density >= LEAST_DENSITY &&
          match.chain.length >= FEWEST_SHARE * query.length
        ? 'close'
        : 'near';
  const shift = (each: Span): Span => ({ start: from + each.start, end: from + each.end });
  const own = [...stretchesBetween(printed, answering), ...(article.excerpts ? leftOutIn(text, span) : [])]
    .map(shift)
    .toSorted(byPlace);
  const place: AnswerPlace = {
    words: shift(span),
    own,
    differences: differences.map((each) => ({ ...each, printed: shift(each.printed) })),
    id: sentencesOf(article).find((sentence) => sentence.end > from + span.start)?.id ?? document.id,
  };
  return {
    document,
    state,
    worth: state === 'verbatim' ? (own.length === 0 ? 1 : INTERRUPTED) : Math.min(0.99, match.ordered),
    place,
  };
}

/** Half a sentence on either side, in UTF-16 units. */
const ROOM = 80;

/** If an article prints the same words twice, the occurrence without words in between is shown. */
const INTERRUPTED = 0.995;

function assemble(
  library: Library,
  query: readonly QueryWord[],
  asked: Asked,
  best: ReadonlyMap<string, Judged>,
): Answer {
  const judged = [...best.values()].toSorted((a, b) => b.worth - a.worth);
  const top = judged[0];
  const story = top?.document.story ?? 0;
  const printed = judged.filter(({ state }) => state !== 'near');
  const articles = library.stories.flatMap((each, s) =>
    each.articles.flatMap((article, a): ArticleAnswer[] => {
      if (asked.outlet && article.outlet !== asked.outlet) return [];
      const own = best.get(`${s} ${a}`);
      if (own && own.state !== 'near') return [{ state: own.state, story: s, article: a, place: own.place }];
      if (s !== story) return [];
      if (printed.length === 0) return [{ state: 'none', story: s, article: a }];
      const beside = toldBeside(library, s, a, printed);
      const nearby = own && own.worth >= NEAR_LINE ? sentenceAt(article, own.place) : null;
      const shares = (place: AnswerPlace | null, half = false) =>
        place !== null && sharesContent(library, query, s, article, place.words, half) ? place : null;
      const told = shares(beside) ?? shares(nearby) ?? shares(beside, true);
      return [
        told ? { state: 'near', story: s, article: a, place: told } : { state: 'none', story: s, article: a },
      ];
    }),
  );
  const excerpts = library.stories.flatMap((each) =>
    each.articles.filter((article) => article.excerpts && (!asked.outlet || article.outlet === asked.outlet)),
  );
  return { articles, printed: printed.length > 0, excerpts };
}

/**
 * Whether a sentence has at least two words of a query, in any form, that are no names and not in every text.
 *
 * @param half whether half of the query's are enough where these are few: for a sentence that is known to tell the same
 */
function sharesContent(
  { index, stories }: Library,
  query: readonly QueryWord[],
  story: number,
  { text }: ArticleTexts,
  { start, end }: Span,
  half: boolean,
): boolean {
  const people = stories[story]?.people.flatMap(({ name, aliases }) => [name, ...aliases]) ?? [];
  const names = new Set(readWords(people.join('\n')).map(({ form }) => form));
  const most = Math.max(FEW_DOCUMENTS, COMMON_SHARE * index.documents);
  const tellingIn = (words: readonly { readonly form: string }[]) =>
    new Set(
      words.flatMap(({ form }) => {
        const number = index.numbers.get(form) ?? 0;
        const documents = (index.holdersFrom[number + 1] ?? 0) - (index.holdersFrom[number] ?? 0);
        return isSmall(form) || names.has(form) || documents > most ? [] : [form.slice(0, BEGINNING)];
      }),
    );
  const asked = tellingIn(query);
  const shared = asked.intersection(tellingIn(readWords(text.slice(start, end)))).size;
  return shared > 0 && (shared >= SHARED_CONTENT || (half && shared * 2 >= asked.size));
}

const isSmall = (form: string): boolean => form.length < BEGINNING || EMPTY_WORD.test(form);

/** Words that begin with the same letters are taken for forms of one. */
const BEGINNING = 4;
/** Words that more documents hold than this share are small words. */
const COMMON_SHARE = 0.1;
/** A collection of a few documents has no common words. */
const FEW_DOCUMENTS = 8;
const SHARED_CONTENT = 2;

/** The sentence of an article that alignment matched with a sentence that prints the quotation. */
function toldBeside(
  { stories }: Library,
  s: number,
  a: number,
  printed: readonly Judged[],
): AnswerPlace | null {
  const story = stories[s];
  const article = story?.articles[a];
  if (!story || !article) return null;
  const own = sentencesOf(article);
  for (const { document, place } of printed) {
    if (document.story !== s) continue;
    const there = sentencesOf(story.articles[document.article] as ArticleTexts).findIndex(
      ({ id }) => id === place.id,
    );
    // One row only. With all rows of the sentence, 27 more articles would answer one of our quotations (38
    // do), most of them wrongly.
    const row = story.rows.find((each) => sentenceIn(each, document.article, there) >= 0);
    const sentence = own[row ? sentenceIn(row, a) : -1];
    if (sentence) return placeOf(sentence);
  }
  return null;
}

/** The sentence that an article has in a row, or a certain one; -1 if it has none. */
function sentenceIn(row: readonly number[], article: number, sentence?: number): number {
  for (let i = 0; i < row.length; i += 2)
    if (row[i] === article && (sentence ?? row[i + 1]) === row[i + 1]) return row[i + 1] ?? -1;
  return -1;
}

/** The whole sentence: if the words differ, single ones of them say nothing. */
function sentenceAt(article: ArticleTexts, place: AnswerPlace): AnswerPlace {
  const sentence = sentencesOf(article).find(({ end }) => end > place.words.start);
  return sentence ? placeOf(sentence) : place;
}

const placeOf = ({ start, end, id }: PlacedSentence): AnswerPlace => ({
  words: { start, end },
  own: [],
  differences: [],
  id,
});

interface Judged {
  readonly document: SearchDocument;
  readonly state: 'verbatim' | 'close' | 'near';
  /** 0–1. */
  readonly worth: number;
  readonly place: AnswerPlace;
}
