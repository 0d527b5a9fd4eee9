import type { Span } from '../model/span.ts';
import type { Word } from '../text/words.ts';
import type { QueryWord } from './expand-query.ts';
import type { Asked, Found, Library } from './find-passages.ts';
import { sentencesOf, type Passage } from './list-passages.ts';
import { LEAST_DENSITY, matchWords, type WordMatch } from './match-words.ts';
import { FEWEST_WORDS } from './query-limits.ts';
import { readWords } from './read-words.ts';
import type { ArticleTexts } from './search-data.ts';

/**
 * What one article does with a quotation somebody pasted.
 * - `verbatim`: it prints these words one after the other
 * - `altered`: it prints most of them in this order
 * - `near`: it tells it in other words, near this sentence
 * - `none`: nothing of it
 */
export type ArticleAnswer =
  | { readonly state: 'verbatim' | 'altered' | 'near'; readonly story: number; readonly article: number; readonly place: Place }
  | { readonly state: 'none'; readonly story: number; readonly article: number };

export interface Place {
  /** The words that answer, in the article's text, UTF-16. */
  readonly words: Span;
  /** The sentence they begin in. */
  readonly id: string;
}

export interface Answer {
  /** One for each article of the story that answers best, and for articles of other stories that print it. */
  readonly articles: readonly ArticleAnswer[];
  /** Whether any of them prints it, verbatim or altered. */
  readonly printed: boolean;
}

/**
 * The line of "altered": so much of what the query says stands there in its order. `score:search` draws it: quotations
 * with up to two typing errors, a word left out or two words exchanged lie above it, absent ones below.
 */
export const ALTERED_LINE = 0.6;
/** And so many of its words, however rare the others are. */
const FEWEST_SHARE = 2 / 3;
/** Less of it in one place is no more than the names that any report of the event has. */
const NEAR_LINE = 0.45;

/** Says for each article whether it prints a pasted quotation, how, or where it comes nearest; `null` for shorter queries. */
export function* answerQuotation(library: Library, { query, candidates }: Found, asked: Asked): Generator<void, Answer | null> {
  if (query.length < FEWEST_WORDS || (asked.kind !== '' && asked.kind !== 'quote')) return null;
  const best = new Map<string, Judged>();
  const looked = new Map<string, number>();
  for (const { passage: number } of candidates) {
    const passage = library.passages[number] as Passage;
    const article = library.stories[passage.story]?.articles[passage.article];
    if (!article) continue;
    const key = `${passage.story} ${passage.article}`;
    // The best candidates of each article: quote and sentence are often the same place.
    const times = looked.get(key) ?? 0;
    if (times >= LOOKED_AT) continue;
    looked.set(key, times + 1);
    const judged = judge(library, query, article, passage);
    if (judged && judged.worth > (best.get(key)?.worth ?? 0)) best.set(key, judged);
    yield;
  }
  return assemble(library, asked, best);
}

const LOOKED_AT = 4;

/** Lays the query on the text around a candidate. */
function judge({ index }: Library, query: readonly QueryWord[], article: ArticleTexts, passage: Passage): Judged | null {
  const room = (query.at(-1)?.end ?? 0) + ROOM;
  const from = Math.max(0, passage.start - room);
  const text = article.text.slice(from, passage.end + room);
  const printed = readWords(text);
  const match = matchWords(index, query, printed, text);
  const span = spanOf(match, printed);
  if (!span) return null;
  const state = match.verbatim ? 'verbatim' : match.ordered >= ALTERED_LINE && match.density >= LEAST_DENSITY && match.chain.length >= FEWEST_SHARE * query.length ? 'altered' : 'near';
  const words = { start: from + span.start, end: from + span.end };
  return { passage, state, worth: match.verbatim ? 1 : Math.min(0.99, match.ordered), place: { words, id: sentencesOf(article).find(({ end }) => end > words.start)?.id ?? passage.id } };
}

/** Half a sentence of room on both sides, in UTF-16 units. */
const ROOM = 80;

function spanOf({ chain }: WordMatch, printed: readonly Word[]): Span | null {
  const places = chain.map((link) => printed[link.printed] as Word);
  return places.length === 0 ? null : { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}

function assemble(library: Library, asked: Asked, best: ReadonlyMap<string, Judged>): Answer {
  const judged = [...best.values()].toSorted((a, b) => b.worth - a.worth);
  const top = judged[0];
  const story = top?.passage.story ?? 0;
  const printing = judged.filter(({ state }) => state !== 'near');
  const articles = library.stories.flatMap((each, s) => each.articles.flatMap((article, a): ArticleAnswer[] => {
    if (asked.outlet && article.outlet !== asked.outlet) return [];
    const own = best.get(`${s} ${a}`);
    if (own && own.state !== 'near') return [{ state: own.state, story: s, article: a, place: own.place }];
    if (s !== story) return [];
    if (printing.length === 0) return [{ state: 'none', story: s, article: a }];
    const told = toldBeside(library, s, a, printing) ?? (own && own.worth >= NEAR_LINE ? sentenceAt(article, own.place) : null);
    return [told ? { state: 'near', story: s, article: a, place: told } : { state: 'none', story: s, article: a }];
  }));
  return { articles, printed: printing.length > 0 };
}

/** The sentence of an article that the comparison found to tell the same as a sentence that prints the quotation. */
function toldBeside({ stories }: Library, s: number, a: number, printing: readonly Judged[]): Place | null {
  const story = stories[s];
  const article = story?.articles[a];
  if (!story || !article) return null;
  const own = sentencesOf(article);
  for (const { passage, place } of printing) {
    if (passage.story !== s) continue;
    const there = sentencesOf(story.articles[passage.article] as ArticleTexts).findIndex(({ id }) => id === place.id);
    const row = story.rows.find((each) => each.some(([x, y]) => x === passage.article && y === there));
    const sentence = own[row?.find(([x]) => x === a)?.[1] ?? -1];
    if (sentence) return { words: { start: sentence.start, end: sentence.end }, id: sentence.id };
  }
  return null;
}

/** The whole sentence: where the words are others, single ones of them say nothing. */
function sentenceAt(article: ArticleTexts, { words, id }: Place): Place {
  const sentence = sentencesOf(article).find(({ end }) => end > words.start);
  return { words: sentence ? { start: sentence.start, end: sentence.end } : words, id };
}

interface Judged {
  readonly passage: Passage;
  readonly state: 'verbatim' | 'altered' | 'near';
  /** 0–1. */
  readonly worth: number;
  readonly place: Place;
}
