import { z } from 'zod';

/** Somebody who speaks or is spoken of in a story, with the other ways the articles name them. */
export const Person = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** The English name of the language in which everything quoted of them was said, if the articles translate it. */
  spoke: z.string().min(1).optional(),
});
export type Person = z.infer<typeof Person>;
