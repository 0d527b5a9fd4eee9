import { z } from 'zod';
import { Passage } from './passage.ts';

/**
 * What kind of thing two passages on one fact give differently.
 * - `figure`: another number of the same thing; `date`: another day; `name`, `place`
 * - `agent`: another doer of the same act; `negation`: one denies what the other states; `certainty`: one hedges
 */
export const DifferenceKind = z.enum(['figure', 'date', 'name', 'place', 'agent', 'negation', 'certainty']);
export type DifferenceKind = z.infer<typeof DifferenceKind>;

/** The words in which two passages differ. */
export const Difference = z.strictObject({ kind: DifferenceKind, a: Passage, b: Passage });
export type Difference = z.infer<typeof Difference>;

/** Matched passages of two or more articles, at most one each: what several outlets tell. */
export const Fact = z.strictObject({
  id: z.string().regex(/^f-[a-z0-9-]+$/),
  passages: z.array(Passage).min(2),
  /** Index of the passage that says most of what the others say: it represents the fact. */
  shown: z.int().nonnegative(),
  /** 0–1: the weakest match that holds the fact together. */
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  differences: z.array(Difference),
});
export type Fact = z.infer<typeof Fact>;
