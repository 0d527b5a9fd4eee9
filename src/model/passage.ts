import { z } from 'zod';

/** A sentence of an article, or a run of neighbouring ones. */
export const Passage = z.strictObject({
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Passage = z.infer<typeof Passage>;
