import { z } from 'zod';

/** Something wrong in the content: where it is, which rule it breaks, and what to do. */
export const Problem = z.strictObject({
  level: z.enum(['error', 'warning']),
  rule: z.string().min(1),
  /** Relative to the content folder. */
  file: z.string(),
  /** 1-based. */
  line: z.int().positive(),
  /** 1-based, in UTF-16 units. */
  column: z.int().positive(),
  message: z.string().min(1),
});
export type Problem = z.infer<typeof Problem>;
