import { createHash } from 'node:crypto';
import { getCollection, getEntries, getEntry } from 'astro:content';

/**
 * Every story with its articles, claims and utterances, and a digest of all that. Read once for the whole build: asking a
 * collection inside each page costs time that grows with the square of the number of pages.
 */
const read = await Promise.all(
  (await getCollection('stories')).map(async ({ data, digest }) => {
    const articles = await getEntries(data.articles);
    const claims = await getEntries(data.claims);
    const utterances = await getEntries(data.utterances);
    const digests = [articles, claims, utterances].map((entries) => entries.map((entry) => entry.digest));
    return {
      story: { ...data, articles: dataOf(articles), claims: dataOf(claims), utterances: dataOf(utterances) },
      digest: createHash('sha256')
        .update(JSON.stringify([digest, digests]))
        .digest('hex'),
    };
  }),
);

/** `npm run dev` puts its own in the place of this file. */
export const stories = read.map(({ story }) => story);

/** By the story's id: it changes with everything that a page of the story is made of. */
export const digests: ReadonlyMap<string, string> = new Map(
  read.map(({ story, digest }) => [story.id, digest] as const),
);
/** Stories whose pages come from the site before: the front page lists them. */
export const takenOver = (await getEntry('takenOver', 'all'))?.data.stories ?? [];

function dataOf<T>(entries: readonly { data: T }[]): T[] {
  return entries.map(({ data }) => data);
}
