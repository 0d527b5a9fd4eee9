import { createHash } from 'node:crypto';
import { getCollection, getEntries, getEntry } from 'astro:content';

/**
 * Every story with its articles, claims and utterances. Read once for the whole build: asking a collection inside each
 * page costs time that grows with the square of the number of pages. `npm run dev` puts its own in the place of this file.
 */
export const read = await Promise.all(
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
/** Stories whose pages come from the site before: the front page lists them. */
export const takenOver = (await getEntry('takenOver', 'all'))?.data.stories ?? [];

function dataOf<T>(entries: readonly { data: T }[]): T[] {
  return entries.map(({ data }) => data);
}
