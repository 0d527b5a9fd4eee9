import { z } from 'zod';
import { Stretch } from './stretch.ts';

/** Why one stretch is known to come after another. */
export const OrderBasis = z.enum(['dialogue', 'ellipsis', 'same-paragraph', 'added']);
export type OrderBasis = z.infer<typeof OrderBasis>;

/** Stretches whose order the articles give. Runs stand as articles print them, which need not be how they were spoken. */
export const Run = z.strictObject({
  stretches: z.array(Stretch).min(1),
  /** What gives the order of each two neighbouring stretches, and which article; one fewer than stretches. */
  order: z.array(z.strictObject({ basis: OrderBasis, article: z.string() })),
});
export type Run = z.infer<typeof Run>;

/** A conversation as far as the outlets quote it. */
export const Conversation = z.strictObject({
  id: z.string(),
  title: z.string(),
  between: z.array(z.string()),
  /** The language in which it was held, if the editor knows it; the articles may translate it. */
  spoke: z.string().nullable(),
  /** Markdown; the editor's. */
  note: z.string().nullable(),
  runs: z.array(Run),
});
export type Conversation = z.infer<typeof Conversation>;
