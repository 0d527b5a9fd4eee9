import { createHash } from 'node:crypto';
import { getCollection, getEntries, getEntry } from 'astro:content';

/**
 * Every story with its articles, claims and utterances. Read once for the whole build: asking a collection inside each
 * page costs time that grows with the square of the number of pages.
 */
const read = await Promise.all(
  (await getCollection('stories')).map(async ({ data, digest }) => {
    const parts = {
      articles: await getEntries(data.articles),
      claims: await getEntries(data.claims),
      utterances: await getEntries(data.utterances),
    };
    return {
      story: {
        ...data,
        articles: dataOf(parts.articles),
        claims: dataOf(parts.claims),
        utterances: dataOf(parts.utterances),
      },
      digest: createHash('sha256')
        .update(
          JSON.stringify([
            digest,
            Object.values(parts).map((entries) => entries.map((entry) => entry.digest)),
          ]),
        )
        .digest('hex'),
    };
  }),
);
export const stories = read.map(({ story }) => story);

/** Stories whose pages come from the site before: the front page lists them. */
export const takenOver = (await getEntry('takenOver', 'all'))?.data.stories ?? [];

/** The story of a site that has no other. */
export const onlyStory = stories.length + takenOver.length === 1 ? stories[0] : undefined;

/**
 * Every story under its name, and again under each former name, so that old links land where they did. A page that is made
 * of nothing but its story carries its `cacheKey`, and is made again only when that changes.
 */
export const addressedStories = read.flatMap(({ story, digest }) =>
  [story.id, ...story.formerly].map((name) => ({ name, story, cacheKey: digest })),
);

function dataOf<T>(entries: readonly { data: T }[]): T[] {
  return entries.map(({ data }) => data);
}
