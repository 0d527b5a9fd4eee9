import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

/**
 * Every story with its articles, claims and utterances in place. Read once for the whole build: asking a collection
 * from inside each page costs time that grows with the square of the pages.
 *
 * @throws Error where an entry refers to one that is not there (Astro itself only logs it)
 */
export const stories = await putTogether();

/** Every story under its name, and again under each former name, so that old links land where they did. */
export const addressedStories = stories.flatMap((story) =>
  [story.id, ...story.formerly].map((name) => ({ name, story })),
);

async function putTogether() {
  const [entries, articles, claims, utterances] = await Promise.all([
    byId('stories'),
    byId('articles'),
    byId('claims'),
    byId('utterances'),
  ]);
  return [...entries.values()].map((story) => ({
    ...story,
    articles: story.articles.map(({ id }) => there(articles, id)),
    claims: story.claims.map(({ id }) => there(claims, id)),
    utterances: story.utterances.map(({ id }) => there(utterances, id)),
  }));
}

async function byId<C extends CollectionKey>(name: C): Promise<Map<string, CollectionEntry<C>['data']>> {
  return new Map((await getCollection(name)).map(({ id, data }) => [id, data]));
}

function there<T>(entries: Map<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`The corpus refers to \`${id}\`, which is not in its collection`);
  return entry;
}
