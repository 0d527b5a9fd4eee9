import { z } from 'zod';

/** Words of one article, as printed: a place in its source text. */
const Printed = z.strictObject({
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** One word of a stretch and everybody who prints it. */
export const CollatedWord = z.strictObject({
  /** In lower case, marks folded, numbers in figures: what the quotes have in common. */
  form: z.string(),
  /** The fullest quote first. */
  printed: z.array(Printed).min(1),
  /** Whether an outlet put it in, in square brackets: not spoken. */
  inserted: z.boolean(),
});
export type CollatedWord = z.infer<typeof CollatedWord>;

/** Words that one article prints in the place of others, or between them. */
export const CollatedVariant = Printed.extend({
  /** It stands in the place of the words `from` (inclusive) to `to` (exclusive); between two words where they are equal. */
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
});
export type CollatedVariant = z.infer<typeof CollatedVariant>;

/** One person's words without a gap, collated from quotes that share enough words to be joined safely. */
export const Stretch = z.strictObject({
  speaker: z.string().nullable(),
  words: z.array(CollatedWord).min(1),
  variants: z.array(CollatedVariant),
  /** The quotes it is made of, as `article/quote`. */
  quotes: z.array(z.string()).min(1),
});
export type Stretch = z.infer<typeof Stretch>;
