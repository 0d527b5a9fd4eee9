import { z } from 'zod';
import { Span } from './span.ts';

/** A span inside a title, heading, paragraph, turn or caption. Its id (`s-…`) comes from its words, not from its place. */
export const Sentence = Span.safeExtend({ id: z.string().regex(/^s-[a-z0-9-]+$/) });
export type Sentence = z.infer<typeof Sentence>;
