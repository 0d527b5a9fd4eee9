import { words } from '#words/frame.ts';
import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { directionOfWords } from '../render/language-attributes.ts';
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
  /** The direction of its name where it may run against the page’s. */
  readonly direction?: 'auto';
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
  const name = `${outlet?.name ?? article.outlet}${apart(story, article)}`;
  const direction = directionOfWords(name);
  return {
    id: article.id,
    outlet: article.outlet,
    letter: article.letter,
    name,
    ...(direction && { direction }),
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
      ? words.updatedVersion
      : own.some(({ versionOf }) => versionOf === each.id)
        ? words.firstVersion
        : each.published
          ? dayInWords(each.published.value.slice(0, 10))
          : words.dayUnknown;
  const same = own.filter((each) => label(each) === label(article));
  if (same.length < 2) return ` (${label(article)})`;
  const number = same.indexOf(article) + 1;
  return ` (${article.published && article.versionOf === undefined ? words.numbered(label(article), number) : `${label(article)} ${number}`})`;
}
