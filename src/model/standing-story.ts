import { z } from 'zod';

/** A story with pages in a site: what a later build must know to take them over. */
export const StandingStory = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Ids it had before, under which its pages stand too. */
  formerly: z.array(z.string()),
});
export type StandingStory = z.infer<typeof StandingStory>;

/** `stories.json` of a site. */
export const StandingStories = z.strictObject({
  /** The path the site was built for; every link in it begins with it. */
  base: z.string(),
  stories: z.array(StandingStory),
});
export type StandingStories = z.infer<typeof StandingStories>;
