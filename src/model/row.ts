import { z } from 'zod';

/** One article's part of a row: a sentence, or a run of neighbouring ones. */
export const Passage = z.strictObject({
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Passage = z.infer<typeof Passage>;

/** Passages of several articles, at most one each, that tell the same thing. */
export const Row = z.strictObject({
  id: z.string().regex(/^r-[a-z0-9-]+$/),
  passages: z.array(Passage).min(2),
  /** 0–1: the weakest link that holds the row together. */
  score: z.number().min(0).max(1),
  /** Why: the shared words, names, numbers and quotations, most telling first. */
  reasons: z.array(z.string()),
});
export type Row = z.infer<typeof Row>;
