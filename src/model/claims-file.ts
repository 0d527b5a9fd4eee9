import { z } from 'zod';
import { EventDay } from './event-day.ts';
import { TextQuote } from './evidence.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is made of a–z, 0–9 and single hyphens');

const note = z
  .string()
  .min(1)
  .optional()
  .meta({
    description: 'One line on how it differs or what is less specific.',
    examples: ['Names the day only.'],
  });

/**
 * What an editor says one article does with a claim. `differs` is how older files said both `words-otherwise` and
 * `contradicts`; it still builds, as `undecided`. An examined article that is not named is silent.
 */
const CellEntry = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.enum(['reports', 'less-specific', 'words-otherwise', 'contradicts', 'differs']).meta({
      description:
        '`reports` states the claim; `less-specific` states something that the claim implies; `words-otherwise` describes the same thing in another way; `contradicts` cannot hold together with it. `differs` is from older files: decide between the last two.',
      examples: ['reports', 'less-specific', 'words-otherwise', 'contradicts'],
    }),
    evidence: z
      .array(TextQuote)
      .min(1, 'A state other than `silent` needs evidence')
      .meta({
        description:
          'The words of the article that prove it, byte for byte. Words that occur more than once need what stands before or after them.',
        examples: [['broke out shortly after midnight', { exact: 'the harbour', prefix: 'at ' }]],
      }),
    note,
    attribution: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Whom the article credits, in its words.', examples: ['the fire brigade'] }),
  }),
  z.strictObject({
    state: z
      .literal('silent')
      .meta({ description: 'Somebody looked, and it is not there.', examples: ['silent'] }),
    note,
  }),
]);

/** A claim as its editor writes it. */
export const ClaimEntry = z.strictObject({
  /** `as-printed` is the address of another page. */
  id: id
    .refine((name) => name !== 'as-printed', 'The id `as-printed` is taken by a page of the site')
    .meta({
      description: 'Its place in addresses: a–z, 0–9 and single hyphens.',
      examples: ['started-at-night'],
    }),
  statement: z
    .string()
    .min(1)
    .meta({
      description: 'Neutral, one sentence, worded so that every outlet would accept it of what it reported.',
      examples: ['The fire started at night.'],
    }),
  question: z
    .string()
    .min(1)
    .optional()
    .meta({
      description:
        'What the reports answer differently, as a short question that takes no side; it heads the difference where two are side by side. If missing, the question of a highlight on the claim, or the statement, as of the report that has it.',
      examples: ['When did the fire start?'],
    }),
  main: z
    .boolean()
    .default(false)
    .meta({
      description: 'Whether the overview shows it before the reader asks for all claims.',
      examples: [true],
    }),
  formerly: z
    .array(id)
    .default([])
    .meta({ description: 'Ids the claim had before: their addresses lead here.', examples: [['at-night']] }),
  date: EventDay.optional().meta({
    description:
      'The day of the event, if an article gives it or it follows from one; puts the claim on the timeline. `--03-01` where no article gives the year.',
    examples: ['2026-03-01', '--03-01'],
  }),
  cells: z.record(z.string(), CellEntry).meta({
    description:
      'What each article does with the claim, by the name of its file. An examined article that is not named is silent.',
    examples: [{ 'morning-post': { state: 'reports', evidence: ['broke out shortly after midnight'] } }],
  }),
});
export type ClaimEntry = z.infer<typeof ClaimEntry>;

/** `claims.yaml`, whole. */
export const ClaimsFile = z
  .strictObject({
    examined: z
      .array(z.string().min(1))
      .optional()
      .meta({
        description:
          'The articles that somebody has read for these claims: what they do not tell is called silent. If missing, those that have any cell.',
        examples: [['morning-post', 'daily-echo']],
      }),
    topics: z
      .array(
        z.strictObject({
          id: id.meta({ description: 'Its place in addresses.', examples: ['the-fire'] }),
          title: z
            .string()
            .min(1)
            .meta({ description: 'The heading of its claims.', examples: ['The fire'] }),
          claims: z.array(ClaimEntry).meta({
            description: 'In the order in which they are shown.',
            examples: [[{ id: 'started-at-night', statement: 'The fire started at night.', cells: {} }]],
          }),
        }),
      )
      .meta({
        description: 'Groups of claims, in the order in which they are shown.',
        examples: [[{ id: 'the-fire', title: 'The fire', claims: [] }]],
      }),
  })
  .meta({
    title: 'claims.yaml',
    description:
      'Neutral sentences about the event and, for each article that carries one, the words that prove it.',
  });
export type ClaimsFile = z.infer<typeof ClaimsFile>;
