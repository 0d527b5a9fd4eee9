import { z } from 'zod';
import { Stretch } from './stretch.ts';
import { Variant } from './variant.ts';

/** One quote of an utterance: which article prints it, and where. */
export const UtteranceMember = z.strictObject({
  article: z.string(),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type UtteranceMember = z.infer<typeof UtteranceMember>;

/** What somebody said once, as printed by one or more articles: a family of quotes. */
export const Utterance = z.strictObject({
  id: z.string().regex(/^u-[a-z0-9-]+$/),
  speaker: z.string().nullable(),
  members: z.array(UtteranceMember).min(1),
});
export type Utterance = z.infer<typeof Utterance>;

/** An utterance with its printings compared. */
export const ComparedUtterance = Utterance.extend({
  /** The quote with the most words of the speaker, `article/quote`: it stands first. */
  fullest: z.string(),
  /** Every word once, with all who print it. */
  stretches: z.array(Stretch),
  /** One for each member: set against the words of the stretch it is laid on, the longest first. */
  variants: z.array(Variant),
});
export type ComparedUtterance = z.infer<typeof ComparedUtterance>;
