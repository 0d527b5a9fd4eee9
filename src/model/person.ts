import { z } from 'zod';

/** Somebody who speaks or is spoken of in a story, with the other ways the articles name them. */
export const Person = z.strictObject({
  name: z
    .string()
    .min(1)
    .meta({ description: 'The name that the pages print.', examples: ['Marta Lindqvist'] }),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Other forms that the articles print.', examples: [['Lindqvist', 'the mayor']] }),
  spoke: z
    .string()
    .min(1)
    .optional()
    .meta({
      description:
        'The English name of the language in which everything quoted of them was said, if the articles translate it.',
      examples: ['Russian'],
    }),
});
export type Person = z.infer<typeof Person>;
