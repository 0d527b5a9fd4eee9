import { z } from 'zod';
import { Rendering } from './rendering.ts';
import { Stretch } from './stretch.ts';
import { Variant } from './variant.ts';

/** One quote of an utterance: which article prints it, and where. */
export const UtteranceQuote = z.strictObject({
  article: z.string(),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type UtteranceQuote = z.infer<typeof UtteranceQuote>;

/** What somebody said once, as printed by one or more articles: a family of quotes. */
export const Utterance = z.strictObject({
  id: z.string().regex(/^u-[a-z0-9-]+$/),
  speaker: z.string().nullable(),
  members: z.array(UtteranceQuote).min(1),
});
export type Utterance = z.infer<typeof Utterance>;

/** An utterance with its quotes compared. */
export const ComparedUtterance = Utterance.extend({
  /** The quote with the most words of the speaker, `article/quote`: it stands first. */
  fullest: z.string(),
  /** Every word once, with all who print it. */
  stretches: z.array(Stretch),
  /** One for each quote, longest first: how it differs from the stretch it belongs to. */
  variants: z.array(Variant),
  /** Why its quotes are translations; `null` if that is not known. */
  rendering: Rendering.nullable(),
});
export type ComparedUtterance = z.infer<typeof ComparedUtterance>;
