import { z } from 'zod';
import { SELECTOR } from './evidence.ts';

/** One outlet's printed words in a highlight. */
const HighlightLine = z.strictObject({
  article: z
    .string()
    .meta({ description: 'The article, by the name of its file.', examples: ['morning-post'] }),
  ...SELECTOR,
  mark: z
    .array(z.string().min(1))
    .default([])
    .meta({
      description: 'The parts of `exact` that decide; they are marked.',
      examples: [['shortly after midnight']],
    }),
});

/** One of the sharpest differences of a story, as its editor puts it. */
export const Highlight = z.strictObject({
  question: z
    .string()
    .min(1)
    .meta({ description: 'A plain question.', examples: ['When did the fire start?'] }),
  context: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'One line: who, about what.', examples: ['The fire brigade, on the alarm'] }),
  lines: z
    .array(HighlightLine)
    .min(2)
    .meta({
      description: 'What the articles print, one line each.',
      examples: [
        [
          { article: 'morning-post', exact: 'broke out shortly after midnight' },
          { article: 'daily-echo', exact: 'the blaze on Monday' },
        ],
      ],
    }),
  rest: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Who does not report it, in your words.', examples: ['The radio gives no time.'] }),
  claim: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The claim that the question opens, by its id.', examples: ['started-at-night'] }),
});
export type Highlight = z.infer<typeof Highlight>;
