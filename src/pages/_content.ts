import { getCollection, getEntry } from 'astro:content';
import { openStory } from '../loaders/open-story.ts';

/**
 * The outline of every story, read once for the whole build: asking a collection inside each page costs time that grows with
 * the square of the number of pages. What is long is read when a page of the story is made.
 */
const outlines = (await getCollection('stories')).map(({ data }) => data);

/** `npm run dev` puts its own in the place of this file. */
export const stories = outlines.map(openStory);

/** By the story's id: it changes with everything that a page of the story is made of. */
export const digests: ReadonlyMap<string, string> = new Map(
  outlines.map(({ id, digest }) => [id, digest] as const),
);
/** Stories whose pages come from the site before: the front page lists them. */
export const takenOver = (await getEntry('takenOver', 'all'))?.data.stories ?? [];
