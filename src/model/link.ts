import { z } from 'zod';
import { Passage } from './passage.ts';

/** Two passages of two articles of one story. */
export const Link = z.strictObject({
  a: Passage,
  b: Passage,
  /**
   * `same`: they tell the same, and what both print proves it; `overlaps`: they use some of the same words,
   * names or figures, and may tell other things.
   */
  strength: z.enum(['same', 'overlaps']),
  /** 0–1: from 0.5 on they more likely tell the same than not. */
  score: z.number().min(0).max(1),
  /** Why: what both print, most telling first. */
  reasons: z.array(z.string()),
});
export type Link = z.infer<typeof Link>;
