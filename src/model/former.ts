import { z } from 'zod';

/** Something that was published and is gone: what took its place, and what is known of it. */
const Gone = z.strictObject({
  id: z.string(),
  /** The id that took its place and exists today; `null` if nothing did. */
  now: z.string().nullable(),
  /** Its words, or the first ones; empty where they are not known or may not be printed. */
  words: z.string(),
});

/** Addresses of a story that were published and are no longer in use. */
export const Former = z.strictObject({
  articles: z.array(Gone.extend({ /** Its name. */ outlet: z.string() })),
  sentences: z.array(Gone.extend({ article: z.string() })),
  utterances: z.array(Gone.extend({ speaker: z.string().nullable() })),
  claims: z.array(Gone),
  conversations: z.array(Gone),
});
export type Former = z.infer<typeof Former>;
