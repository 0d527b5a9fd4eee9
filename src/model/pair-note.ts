import { z } from 'zod';

/** An editor's words on an ordered or unordered pair of articles. */
export const PairNote = z.strictObject({
  articles: z
    .tuple([z.string(), z.string()])
    .meta({ description: 'The two articles.', examples: [['morning-post', 'daily-echo']] }),
  note: z
    .string()
    .min(1)
    .meta({
      description: 'What to know of the two, in Markdown.',
      examples: ['The second is a shorter version of the first.'],
    }),
  first: z
    .array(z.string().min(1))
    .max(3)
    .optional()
    .meta({
      description:
        'Up to three claims on which the two differ, by id: on the page of the pair they come first among the differences of their kind.',
      examples: [['started-at-night']],
    }),
});
export type PairNote = z.infer<typeof PairNote>;
