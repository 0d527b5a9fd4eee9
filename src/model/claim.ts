import { z } from 'zod';
import { EventDay } from './event-day.ts';
import { Span } from './span.ts';

/**
 * What one article does with one claim. The codebook on the site's method page defines each state:
 * `reports` states the claim; `less-specific` states something that the claim implies; `words-otherwise` tells of the
 * same thing and describes it in another way; `contradicts` cannot hold together with the claim; `undecided` is left
 * from files that knew one state for the last two, until an editor decides; `silent` was looked for and not found;
 * `not-examined` was not looked for.
 */
export const CellState = z.enum([
  'reports',
  'less-specific',
  'words-otherwise',
  'contradicts',
  'undecided',
  'silent',
  'not-examined',
]);
export type CellState = z.infer<typeof CellState>;

/** A sentence of an article that is silent on a claim, and how near it comes to the claim. */
export const NearSentence = Span.safeExtend({ score: z.number().min(0).max(1) });
export type NearSentence = z.infer<typeof NearSentence>;

/** One article and one claim, evidence resolved to spans of the source text. */
export const Cell = z.strictObject({
  article: z.string(),
  state: CellState,
  evidence: z.array(Span),
  /** One line on how it differs or what is less specific. */
  note: z.string().min(1).optional(),
  /** Whom the article credits for it, in its words. */
  attribution: z.string().min(1).optional(),
  /** Whether another article of the same outlet speaks for the outlet in every sum. */
  besides: z.literal(true).optional(),
  /** For a silent cell: the sentences that come nearest to the claim, the nearest first. */
  nearest: z.array(NearSentence).optional(),
});
export type Cell = z.infer<typeof Cell>;

/** A neutral one-sentence statement with a cell for every article of the story. */
export const Claim = z.strictObject({
  id: z.string(),
  topic: z.string(),
  statement: z.string(),
  /** What the articles answer differently, as a question that takes no side. */
  question: z.string().min(1).optional(),
  /** Whether the overview shows it before the reader asks for all claims. */
  main: z.boolean(),
  /** Ids it was published under before. */
  formerly: z.array(z.string()).optional(),
  /** The day of what it tells, for the timeline. */
  date: EventDay.optional(),
  cells: z.array(Cell),
});
export type Claim = z.infer<typeof Claim>;

/** A group of claims. */
export const Topic = z.strictObject({ id: z.string(), title: z.string() });
export type Topic = z.infer<typeof Topic>;
