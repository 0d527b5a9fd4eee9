import { z } from 'zod';

/** One quote of an utterance: which article prints it, and where. */
export const UtteranceMember = z.strictObject({
  article: z.string(),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type UtteranceMember = z.infer<typeof UtteranceMember>;

/** What somebody said once, as printed by one or more articles: a family of quotes. */
export const Utterance = z.strictObject({
  id: z.string().regex(/^u-[a-z0-9-]+$/),
  speaker: z.string().nullable(),
  members: z.array(UtteranceMember).min(1),
});
export type Utterance = z.infer<typeof Utterance>;
