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
  sentences: z.array(Gone.extend({ article: z.string(), names: z.string() })),
  utterances: z.array(Gone.extend({ speaker: z.string().nullable(), names: z.string() })),
  claims: z.array(Gone),
  conversations: z.array(Gone),
  /** What is still there, under its address, and was published otherwise. */
  changed: z.array(
    z.strictObject({
      kind: z.enum(['claim', 'speaker', 'quotation', 'conversation']),
      id: z.string(),
      /** The statement, the name of the speaker, the words or the title; the first one first. */
      was: z.array(z.string()),
    }),
  ),
});
export type Former = z.infer<typeof Former>;
