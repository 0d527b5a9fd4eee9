import { stories, takenOver } from './_content.ts';

export { stories, takenOver };

/** The story of a site that has no other. */
export const onlyStory = stories.length + takenOver.length === 1 ? stories[0] : undefined;

/** Every story under its name, and again under each former name, so that old links land where they did. */
export const addressedStories = stories.flatMap((story) =>
  [story.id, ...story.formerly].map((name) => ({ name, story })),
);
