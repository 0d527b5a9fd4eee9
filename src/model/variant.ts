import { z } from 'zod';
import { Span } from './span.ts';

/**
 * What differs between two printings of an utterance; "the fullest" stands for the words they are set against.
 * - `identical`: the same characters
 * - `marks`, `case`, `spelling`: the same words, printed differently
 * - `cut-start`, `cut-end`: words of the fullest left out there
 * - `cut-inside`: words left out between others; `ellipsis` tells whether the outlet shows it
 * - `insertion`: an outlet's words in square brackets, in the variant or in the fullest
 * - `words-changed`, `words-added`, `moved`: other words, more words, another order
 * - `spliced`: words that another quote of the same utterance prints apart, or sentences run together over a gap not shown
 * - `fragment`: part of a sentence where the fullest has it whole
 * - `rendered`: other words of a translation; which of them is changed cannot be told
 */
export const ChangeType = z.enum([
  'identical',
  'marks',
  'case',
  'spelling',
  'cut-start',
  'cut-end',
  'cut-inside',
  'insertion',
  'words-changed',
  'words-added',
  'moved',
  'spliced',
  'fragment',
  'rendered',
]);
export type ChangeType = z.infer<typeof ChangeType>;

/** Words of the two printings: alike, changed, in one only, or moved. `a` is the fullest. */
export const VariantRun = z.strictObject({
  type: z.enum(['same', 'only-a', 'only-b', 'changed', 'moved']),
  full: Span.nullable(),
  variant: Span.nullable(),
  /** Of the words of `full`: how many the same outlet prints in another quotation of the utterance. */
  apart: z.int().nonnegative(),
  /** The words of `full` that the outlet prints nowhere, in runs. */
  missing: z.array(Span),
});
export type VariantRun = z.infer<typeof VariantRun>;

/** One change, whole words on both sides. */
export const VariantChange = z.strictObject({
  type: ChangeType,
  full: Span.nullable(),
  variant: Span.nullable(),
  /** As in `VariantRun`. */
  apart: z.int().nonnegative(),
  /** For a cut: whether the outlet shows it. */
  ellipsis: z.boolean(),
  /** Why it may alter the sense: it touches a negation, a number, a modal or a name. */
  weighty: z
    .strictObject({
      reason: z.enum(['negation', 'number', 'modal', 'name']),
      words: z.array(z.string()).readonly(),
    })
    .nullable(),
});
export type VariantChange = z.infer<typeof VariantChange>;

/**
 * One printing of an utterance, set against all its words as the printings together give them. `full` spans point into
 * `reference`, `variant` spans into the article.
 */
export const Variant = z.strictObject({
  article: z.string(),
  quote: z.string(),
  /** The words it is set against, each a slice of a printing, with single blanks between. */
  reference: z.string(),
  runs: z.array(VariantRun),
  changes: z.array(VariantChange),
});
export type Variant = z.infer<typeof Variant>;
