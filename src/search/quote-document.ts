import type { Story } from '../model/story.ts';
import { withoutSigns } from '../text/without-signs.ts';

/** One printed quote as search knows it. Short keys: the list travels to the browser. */
export interface QuoteDocument {
  /** The words inside the marks, as printed; signs of Markdown left out. */
  readonly words: string;
  /** The canonical name; empty where unknown. */
  readonly speaker: string;
  /** Places in `SearchData.outlets` and `SearchData.stories`. */
  readonly outlet: number;
  readonly story: number;
  /** The sentence in its article, and the utterance's id (empty where it has none). */
  readonly sentence: string;
  readonly utterance: string;
}

/** Everything a search needs, once. */
export interface SearchData {
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly outlets: readonly { readonly article: string; readonly letter: string; readonly name: string; readonly hue: number; readonly story: number }[];
  readonly quotes: readonly QuoteDocument[];
}

/** The quotes of all stories as search documents; terms (marks that are not speech) are left out. */
export function searchData(stories: readonly Story[]): SearchData {
  const outlets = stories.flatMap((story, s) =>
    story.articles.map((article) => {
      const outlet = story.outlets.find(({ id }) => id === article.outlet);
      return { article: article.id, letter: article.letter, name: outlet?.name ?? article.outlet, hue: outlet?.colour ?? 1, story: s };
    }),
  );
  const quotes = stories.flatMap((story, s) =>
    story.articles.flatMap((article) =>
      article.quotes
        .filter(({ kind }) => kind !== 'term')
        .map((quote) => ({
          words: withoutSigns(article, quote),
          speaker: quote.speaker ?? '',
          outlet: outlets.findIndex((outlet) => outlet.story === s && outlet.article === article.id),
          story: s,
          sentence: article.sentences.find(({ start, end }) => start < quote.end && quote.start < end)?.id ?? '',
          utterance: quote.utterance ?? '',
        })),
    ),
  );
  return { stories: stories.map(({ id, title }) => ({ id, title })), outlets, quotes };
}
