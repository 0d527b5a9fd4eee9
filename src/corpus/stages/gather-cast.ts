import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/person.ts';
import type { Quote } from '../../model/quote.ts';
import { gatherStoryCast } from '../../speech/cast/gather-story-cast.ts';
import type { Articles } from './attribute-speech.ts';
import type { Parsed } from './parse-articles.ts';

/** Speakers of each article to persons of the story: adds the cast, and names every speaker by the fullest form the story prints. */
export function gatherCast({
  articles,
  persons,
  parsed,
}: Articles & { parsed: readonly Parsed[] }): StoryCast {
  const [first] = parsed;
  if (first === undefined) return { articles, cast: [] };
  const { people, names } = gatherStoryCast(persons, first.language);
  return {
    articles: articles.map((article) => {
      const own = names.get(article.id) ?? new Map<string, string>();
      return { ...article, quotes: article.quotes.map((quote) => renameSpeakers(quote, own)) };
    }),
    cast: people,
  };
}

/** What `gatherCast` adds. */
export interface StoryCast {
  readonly articles: Article[];
  /** Everybody the articles name, with every form that they print, in the order of the names. */
  readonly cast: readonly Person[];
}

function renameSpeakers(quote: Quote, names: ReadonlyMap<string, string>): Quote {
  const nameOf = (name: string): string => names.get(name) ?? name;
  return {
    ...quote,
    speaker: quote.speaker === null ? null : nameOf(quote.speaker),
    speakers: [...new Set(quote.speakers.map(nameOf))],
    addressee: quote.addressee === null ? null : nameOf(quote.addressee),
  };
}
