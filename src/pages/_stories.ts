import { getCollection, getEntries, getEntry } from 'astro:content';
import { blindStory } from '../views/blind-story.ts';

/**
 * Every story with its articles, claims and utterances. Read once for the whole build: asking a collection inside each
 * page costs time that grows with the square of the number of pages.
 */
export const stories = await Promise.all(
  (await getCollection('stories')).map(async ({ data }) => ({
    ...data,
    articles: dataOf(await getEntries(data.articles)),
    claims: dataOf(await getEntries(data.claims)),
    utterances: dataOf(await getEntries(data.utterances)),
  })),
);

/** Stories whose pages come from the site before: the front page lists them. */
export const takenOver = (await getEntry('takenOver', 'all'))?.data.stories ?? [];

/** The story of a site that has no other. */
export const onlyStory = stories.length + takenOver.length === 1 ? stories[0] : undefined;

/** Every story under its name, and again under each former name, so that old links land where they did. */
export const namedStories = stories.flatMap((story) =>
  [story.id, ...story.formerly].map((name) => ({ name, story })),
);

/** The same, and those that a class reads without the names of their outlets. */
export const addressedStories = [
  ...namedStories,
  ...stories
    .filter(({ blind }) => blind)
    .map(blindStory)
    .map((story) => ({ name: story.id, story })),
];

function dataOf<T>(entries: readonly { data: T }[]): T[] {
  return entries.map(({ data }) => data);
}
