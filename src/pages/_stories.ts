import { read, takenOver } from './_content.ts';

export { takenOver };
export const stories = read.map(({ story }) => story);

/** The story of a site that has no other. */
export const onlyStory = stories.length + takenOver.length === 1 ? stories[0] : undefined;

/**
 * Every story under its name, and again under each former name, so that old links land where they did. A page that is made
 * of nothing but its story carries its `cacheKey`, and is made again only when that changes.
 */
export const addressedStories = read.flatMap(({ story, digest }) =>
  [story.id, ...story.formerly].map((name) => ({ name, story, cacheKey: digest })),
);
