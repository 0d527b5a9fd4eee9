import { z } from 'zod';

/** How much of an article may be printed: all of it, or only evidence, quotes and their sentences. */
export const Rights = z.enum(['full', 'excerpts']);
export type Rights = z.infer<typeof Rights>;
