import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { articleAddress } from './addresses.ts';
import { dayInWords } from './day-words.ts';

/** What identifies an outlet on every page of a story: its letter over its hue, and its name. */
export interface OutletSign {
  /** Of its article. */
  readonly id: string;
  /** Of the outlet: the same for all its articles. */
  readonly outlet: string;
  readonly letter: string;
  /** With what tells its articles apart, if the story has several: `Nova (updated version)`. */
  readonly name: string;
  readonly country: string | null;
  /** 1–5, a class `hue-n`. */
  readonly hue: number;
  /** Of its article. */
  readonly address: string;
}

/** The signs of a story's outlets, in the order of its articles. */
export function outletSigns(story: Story): OutletSign[] {
  return story.articles.map((article) => outletSign(story, article));
}

/** The sign of the outlet of an article. */
export function outletSign(story: Story, article: Article): OutletSign {
  const outlet = story.outlets.find(({ id }) => id === article.outlet);
  return {
    id: article.id,
    outlet: article.outlet,
    letter: article.letter,
    name: `${outlet?.name ?? article.outlet}${apart(story, article)}`,
    country: outlet?.country ?? null,
    hue: outlet?.colour ?? 1,
    address: articleAddress(story.id, article.id),
  };
}

/** How many outlets some articles are of. */
export const countOutlets = (articles: readonly { readonly outlet: string }[]): number =>
  new Set(articles.map(({ outlet }) => outlet)).size;

/** What tells an article from the others of its outlet, in brackets: its version, its day, or its number. */
function apart({ articles }: Story, article: Article): string {
  const own = articles.filter(({ outlet }) => outlet === article.outlet);
  if (own.length < 2) return '';
  const label = (each: Article): string =>
    each.versionOf !== undefined
      ? 'updated version'
      : own.some(({ versionOf }) => versionOf === each.id)
        ? 'first version'
        : each.published
          ? dayInWords(each.published.value.slice(0, 10))
          : 'day unknown';
  const same = own.filter((each) => label(each) === label(article));
  const number = same.length > 1 ? ` ${same.indexOf(article) + 1}` : '';
  return ` (${label(article)}${number && (article.published && article.versionOf === undefined ? `, no.${number}` : number)})`;
}
