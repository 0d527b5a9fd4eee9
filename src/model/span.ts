import { z } from 'zod';

/** A stretch of a source text: half-open UTF-16 offsets, so that `text.slice(start, end)` is the truth. */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.end >= span.start, 'A span ends before it starts');
export type Span = z.infer<typeof Span>;
