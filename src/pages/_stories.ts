import { isSiteMade, made, stories, takenOver } from './_content.ts';
import { blindStory } from '../views/blind-story.ts';

export { isSiteMade, made, stories, takenOver };

/** The story of a site that has no other. */
export const onlyStory = stories.length + takenOver.length === 1 ? stories[0] : undefined;

/** Every story whose pages are made, under its name and again under each former name, so that old links land where they did. */
export const namedStories = made.flatMap((story) =>
  [story.id, ...story.formerly].map((name) => ({ name, story })),
);

/** The stories under all their names, and those that a class reads without the names of their outlets. */
export const addressedStories = [
  ...namedStories,
  ...made
    .filter(({ blind }) => blind)
    .map(blindStory)
    .map((story) => ({ name: story.id, story })),
];
