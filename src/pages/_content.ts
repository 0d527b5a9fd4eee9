import { getCollection, getEntry } from 'astro:content';
import { isMade, isSiteMade } from '../loaders/made-stories.ts';
import { openStory } from '../loaders/open-story.ts';

/**
 * The outline of every story, read once for the whole build: asking a collection inside each page costs time that grows with
 * the square of the number of pages. What is long is read when a page of the story is made.
 *
 * `npm run dev` puts its own in the place of this file.
 */
export const stories = (await getCollection('stories')).map(({ data }) => openStory(data));

/** Those whose pages this run of Astro makes. */
export const made = stories.filter(({ id }) => isMade(id));
export { isSiteMade };

/** Stories whose pages come from the site before: the front page lists them. */
export const takenOver = (await getEntry('takenOver', 'all'))?.data.stories ?? [];
