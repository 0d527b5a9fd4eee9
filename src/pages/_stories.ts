import { digests, stories, takenOver } from './_content.ts';
import { blindStory } from '../views/blind-story.ts';

export { stories, takenOver };

/** The story of a site that has no other. */
export const onlyStory = stories.length + takenOver.length === 1 ? stories[0] : undefined;

/**
 * Every story under its name, and again under each former name, so that old links land where they did. A page that is made
 * of nothing but its story carries its `cacheKey`, and is made again only when that changes.
 */
export const namedStories = stories.flatMap((story) =>
  [story.id, ...story.formerly].map((name) => ({ name, story, cacheKey: digests.get(story.id) })),
);

/** Every story under its own name only: for files beside its pages, which have no former addresses. */
export const keyedStories = stories.map((story) => ({ story, cacheKey: digests.get(story.id) }));

/** The stories under all their names, and those that a class reads without the names of their outlets. */
export const addressedStories = [
  ...namedStories,
  ...stories
    .filter(({ blind }) => blind)
    .map((story) => ({ story: blindStory(story), cacheKey: `${digests.get(story.id)} blind` }))
    .map(({ story, cacheKey }) => ({ name: story.id, story, cacheKey })),
];
