import type { Story } from '../../model/story.ts';
import { articleAddress, storyAddress } from '../../views/addresses.ts';
import { formerNamesOf, formerPagesOf } from '../../views/former/former-pages.ts';
import type { Redirect } from './host-rules.ts';

/** Where old addresses lead: those of claims, utterances and pairs, of renamed articles, and last of renamed stories. */
export function redirectsOf(stories: readonly Story[]): Redirect[] {
  return stories.flatMap((story) => [
    ...formerPagesOf(story).flatMap(({ path, now }) =>
      now ? [{ from: `${storyAddress(story.id)}${path}/`, to: now.canonical }] : [],
    ),
    ...story.articles.flatMap((article) =>
      formerNamesOf(story, article.id).map((name) => ({
        from: articleAddress(story.id, name),
        to: articleAddress(story.id, article.id),
      })),
    ),
    ...story.formerly.map((name) => ({
      from: `${storyAddress(name)}*`,
      to: `${storyAddress(story.id)}:splat`,
    })),
  ]);
}
