import { z } from 'zod';
import { Story } from './story.ts';

/** What a build must know of every story of a site at once. */
export const HandedStory = Story.pick({ id: true, formerly: true, alsoIn: true }).extend({
  /** Of the whole story: it changes with everything that a page is made of. */
  digest: z.string(),
  /** How many it has. */
  articles: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  utterances: z.int().nonnegative(),
});
export type HandedStory = z.infer<typeof HandedStory>;
