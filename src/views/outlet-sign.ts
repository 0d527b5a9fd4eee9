import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { articleAddress } from './addresses.ts';

/** What identifies an outlet on every page of a story: its letter over its hue, and its name. */
export interface OutletSign {
  /** Of its article. */
  readonly id: string;
  readonly letter: string;
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
    letter: article.letter,
    name: outlet?.name ?? article.outlet,
    country: outlet?.country ?? null,
    hue: outlet?.colour ?? 1,
    address: articleAddress(story.id, article.id),
  };
}
