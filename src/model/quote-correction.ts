import { z } from 'zod';
import { SELECTOR } from './evidence.ts';
import { QuoteKind } from './quote.ts';

/** An editor's correction of one quote, by its exact words inside the marks. What is left out stays as found. */
export const QuoteCorrection = z.strictObject({
  article: z
    .string()
    .optional()
    .meta({
      description: 'The article; needed where several print the same words.',
      examples: ['morning-post'],
    }),
  ...SELECTOR,
  speaker: z
    .string()
    .min(1)
    .nullable()
    .optional()
    .meta({ description: 'Who says it; `null` if that is not known.', examples: ['Marta Lindqvist', null] }),
  kind: QuoteKind.optional().meta({
    description:
      '`full`: whole sentences of speech; `partial`: words of speech in the outlet’s sentence; `term`: marks that are not speech; `turn`: a line of printed dialogue.',
    examples: ['term'],
  }),
  addressee: z
    .string()
    .min(1)
    .nullable()
    .optional()
    .meta({ description: 'To whom it is said; `null` if that is not known.', examples: ['Jon Aker', null] }),
  spoke: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The English name of the language in which it was said, if the articles translate it.',
      examples: ['Russian'],
    }),
});
export type QuoteCorrection = z.infer<typeof QuoteCorrection>;
