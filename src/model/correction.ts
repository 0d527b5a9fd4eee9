import { z } from 'zod';
import { Day } from './basis.ts';

/** A mistake of the site's that was put right, tied to what it was about. At most one of the three ids is given. */
export const Correction = z.strictObject({
  /** Its place on the page of corrections; made of its day and of what stood. */
  id: z.string(),
  date: Day,
  stood: z.string(),
  /** `null` where nothing took its place. */
  stands: z.string().nullable(),
  why: z.string(),
  /** Of today, or one that the ledger keeps. */
  article: z.string().nullable(),
  claim: z.string().nullable(),
  utterance: z.string().nullable(),
});
export type Correction = z.infer<typeof Correction>;
