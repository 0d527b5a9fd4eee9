import type { StandingStories, StandingStory } from '../model/standing-story.ts';
import { frontAddress } from './addresses.ts';

/** What a site tells later builds of its stories. */
export function standingStories(stories: readonly StandingStory[]): StandingStories {
  return {
    base: frontAddress(),
    stories: stories.map(({ id, title, formerly }) => ({ id, title, formerly })),
  };
}
