import { z } from 'zod';
import { EventDay } from './event-day.ts';
import { TextQuote } from './evidence.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is made of a–z, 0–9 and single hyphens');

/**
 * What an editor says one article does with a claim. `differs` is how older files said both `words-otherwise` and
 * `contradicts`; it still builds, as `undecided`. An examined article that is not named is silent.
 */
const CellEntry = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.enum(['reports', 'less-specific', 'words-otherwise', 'contradicts', 'differs']),
    evidence: z.array(TextQuote).min(1, 'A state other than `silent` needs evidence'),
    note: z.string().min(1).optional(),
    attribution: z.string().min(1).optional(),
  }),
  z.strictObject({ state: z.literal('silent'), note: z.string().min(1).optional() }),
]);

/** A claim as its editor writes it. */
export const ClaimEntry = z.strictObject({
  /** `as-printed` is the address of another page. */
  id: id.refine((name) => name !== 'as-printed', 'The id `as-printed` is taken by a page of the site'),
  /** Neutral, one sentence, worded so that every outlet would accept it of what it reported. */
  statement: z.string().min(1),
  main: z.boolean().default(false),
  /** Ids the claim had before: their addresses lead here. */
  formerly: z.array(id).default([]),
  /** The day of the event, if an article gives it or it follows from one; puts the claim on the timeline. */
  date: EventDay.optional(),
  /** By article id. */
  cells: z.record(z.string(), CellEntry),
});
export type ClaimEntry = z.infer<typeof ClaimEntry>;

/** `claims.yaml`, whole. */
export const ClaimsFile = z.strictObject({
  /** Ids of the articles that somebody has read for these claims; if missing, those that have any cell. */
  examined: z.array(z.string().min(1)).optional(),
  topics: z.array(z.strictObject({ id, title: z.string().min(1), claims: z.array(ClaimEntry) })),
});
export type ClaimsFile = z.infer<typeof ClaimsFile>;
