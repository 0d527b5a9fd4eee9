import { isSiteMade, made, stories, takenOver } from './_content.ts';
import { blindStory } from '../views/blind-story.ts';

export { isSiteMade, made, stories, takenOver };

/** The story of a site that has no other. */
export const onlyStory = stories.length + takenOver.length === 1 ? stories[0] : undefined;

/** Every story whose pages are made, under its name and again under each former name, so that old links land where they did. */
export const namedStories = made.flatMap((story) =>
  [story.id, ...story.formerly].map((name) => ({ name, story })),
);

/** Each story whose pages are made under all its names, and as a class reads it without those of its outlets. */
export const addresses = made.map((story) => ({
  story,
  addressed: [
    ...[story.id, ...story.formerly].map((name) => ({ name, story })),
    ...(story.blind ? [blindStory(story)].map((blind) => ({ name: blind.id, story: blind })) : []),
  ],
}));

/** All of these. */
export const addressedStories = addresses.flatMap(({ addressed }) => addressed);
