import { z } from 'zod';

/** Words of one article, as printed: a place in its source text. */
const Printed = z.strictObject({
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** One word of a stretch and everybody who prints it. */
export const LaidWord = z.strictObject({
  /** In lower case, marks folded: what the printings have in common. */
  form: z.string(),
  /** The fullest printing first. */
  printed: z.array(Printed).min(1),
  /** Whether an outlet put it in, in square brackets: not spoken. */
  inserted: z.boolean(),
});
export type LaidWord = z.infer<typeof LaidWord>;

/** Words that one article prints in the place of others, or between them. */
export const LaidVariant = Printed.extend({
  /** It stands in the place of the words `from` (inclusive) to `to` (exclusive); between two words where they are equal. */
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
});
export type LaidVariant = z.infer<typeof LaidVariant>;

/** A longest stretch of one person's words that printings, joined only where enough words overlap, put together. */
export const Stretch = z.strictObject({
  speaker: z.string().nullable(),
  words: z.array(LaidWord).min(1),
  variants: z.array(LaidVariant),
  /** The quotes it is made of, as `article/quote`. */
  quotes: z.array(z.string()).min(1),
});
export type Stretch = z.infer<typeof Stretch>;
