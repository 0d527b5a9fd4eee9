import { words } from '#words/about.ts';
import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { dayInWords } from '../day-words.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** What is known of the articles of a site, and on what that rests. */
export interface KnownArticles {
  /** Of many articles: how many have what, in a sentence; the stories are empty then. */
  readonly sum: string | null;
  readonly stories: readonly {
    /** Of a site with several. */
    readonly title: string | null;
    readonly articles: readonly {
      readonly outlet: OutletSign;
      readonly facts: string;
      /** The first digits of the file's SHA-256. */
      readonly digest: string;
    }[];
  }[];
}

/** More articles than these make a list that nobody reads. */
const MOST_LISTED = 60;

/** Puts together what the method page says of each article. */
export function knownArticles(stories: readonly Story[]): KnownArticles {
  const articles = stories.flatMap((story) => story.articles);
  if (articles.length > MOST_LISTED) {
    const having = (has: (article: Article) => unknown) => articles.filter(has).length;
    const sum = words.knownMany(
      articles.length,
      stories.length,
      having(({ published }) => published),
      having(({ url }) => url),
      having(({ rights }) => rights === 'full'),
    );
    return { sum, stories: [] };
  }
  return {
    sum: null,
    stories: stories.map((story) => {
      const outlets = outletSigns(story);
      return {
        title: stories.length > 1 ? story.title : null,
        articles: story.articles.flatMap((article, i) => {
          const outlet = outlets[i];
          return outlet ? [{ outlet, facts: factsOf(article), digest: article.digest.slice(0, 16) }] : [];
        }),
      };
    }),
  };
}

function factsOf({ published, retrieved, title, rights }: Article): string {
  const known = words.knownOf;
  return [
    published ? known.day(dayInWords(published.value), published.basis === 'stated') : known.dayUnknown,
    retrieved
      ? known.retrieved(dayInWords(retrieved.value), retrieved.basis === 'stated')
      : known.retrievedUnknown,
    title === null ? known.noHeadline : known.headline,
    rights === 'full' ? known.full : known.excerpts,
  ].join('; ');
}
