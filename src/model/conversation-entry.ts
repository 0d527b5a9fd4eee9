import { z } from 'zod';
import { SELECTOR } from './evidence.ts';

const article = z
  .string()
  .meta({ description: 'The article, by the name of its file.', examples: ['morning-post'] });

/** A conversation that the outlets quote from. */
export const ConversationEntry = z.strictObject({
  /** Its place on the page of conversations, which has two of its own. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is made of a–z, 0–9 and single hyphens')
    .refine(
      (id) => !['content', 'gone'].includes(id),
      'The ids `content` and `gone` are taken by places of the page',
    )
    .meta({ description: 'Its place in addresses: a–z, 0–9 and single hyphens.', examples: ['press-talk'] }),
  title: z
    .string()
    .min(1)
    .meta({ description: 'Its heading.', examples: ['The talk with the press'] }),
  between: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Who took part.', examples: [['Marta Lindqvist', 'reporters']] }),
  spoke: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The English name of the language in which it was held, if the articles translate it.',
      examples: ['Norwegian'],
    }),
  note: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'What to know of it, in Markdown.', examples: ['Nobody printed a transcript.'] }),
  quotes: z
    .array(z.strictObject({ article, exact: SELECTOR.exact }))
    .min(1)
    .meta({
      description:
        'Words inside the marks of quotes that were said in it. Other printings of the same utterance, and the other lines of a printed dialogue, come with them.',
      examples: [[{ article: 'morning-post', exact: 'Nobody saw it coming' }]],
    }),
});
export type ConversationEntry = z.infer<typeof ConversationEntry>;
