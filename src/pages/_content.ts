import { getCollection, getEntries, getEntry } from 'astro:content';

/**
 * Every story with its articles, claims and utterances. Read once for the whole build: asking a collection inside each
 * page costs time that grows with the square of the number of pages. `npm run dev` puts its own in the place of this file.
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

function dataOf<T>(entries: readonly { data: T }[]): T[] {
  return entries.map(({ data }) => data);
}
