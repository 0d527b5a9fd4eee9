import { z } from 'zod';

const idOf = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}-[a-z0-9-]+$`), `An id begins with \`${prefix}-\``);

const now = z
  .string()
  .min(1)
  .nullable()
  .optional()
  .meta({
    description:
      'What replaced something that is gone: an id, or `null` if nothing did. An entry without this key still exists.',
    examples: ['daily-echo', null],
  });

const words = z.string().meta({
  description: 'The words of something that is gone, or its opening words; empty if they may not be printed.',
  examples: ['A fire broke out'],
});

const names = z.string().meta({
  description:
    'Names and figures of a text that stand after its opening words: who and what another text must not replace.',
  examples: ['Marta Lindqvist, 12'],
});

const was = (what: string, example: string) =>
  z
    .array(z.string().min(1))
    .optional()
    .meta({ description: what, examples: [[example]] });

/** A sentence that an article no longer has. */
const FormerSentence = z.strictObject({
  words,
  names: names.optional(),
  now: now
    .unwrap()
    .meta({ description: 'The sentence that replaced it, or `null`.', examples: ['s-1a2b3c4d', null] }),
});

/** An article and what of it has an address. Where its file has another name now, everything stands under that one. */
export const LedgerArticle = z.strictObject({
  outlet: z
    .string()
    .min(1)
    .meta({ description: 'The outlet’s name: its entry may be gone too.', examples: ['Morning Post'] }),
  words,
  now,
  sentences: z
    .record(idOf('s'), words)
    .default({})
    .meta({
      description: 'By id, in text order, which tells two sentences with the same words apart.',
      examples: [{ 's-1a2b3c4d': 'A fire broke out' }],
    }),
  names: z
    .record(idOf('s'), names)
    .default({})
    .meta({
      description: 'Of its sentences that have some after their opening words.',
      examples: [{ 's-1a2b3c4d': 'Marta Lindqvist, 12' }],
    }),
  former: z
    .record(idOf('s'), FormerSentence)
    .default({})
    .meta({
      description: 'Sentences that the article no longer has.',
      examples: [{ 's-1a2b3c4d': { words: 'A fire broke out', now: null } }],
    }),
  quotes: z
    .array(idOf('q'))
    .default([])
    .meta({ description: 'Its quotes, in text order.', examples: [['q-1a2b3c4d']] }),
});
export type LedgerArticle = z.infer<typeof LedgerArticle>;

/** An utterance, whose address stays with the quotes it is made of. */
export const LedgerUtterance = z.strictObject({
  speaker: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'Who said it; `null` if that is not known.', examples: ['Marta Lindqvist', null] }),
  words,
  names: names.optional(),
  was: was('Who was said to have said it before, the first one first.', 'Jon Aker'),
  read: was(
    'Its opening words before another name or figure stood in it, the first ones first.',
    'We lost 12 boats',
  ),
  quotes: z
    .array(z.string().min(1))
    .default([])
    .meta({
      description:
        'The quotes it is made of, `article/quote`: the id stays with them, whichever of them is the fullest.',
      examples: [['morning-post/q-1a2b3c4d']],
    }),
  now,
});
export type LedgerUtterance = z.infer<typeof LedgerUtterance>;

/** A claim or a conversation. */
export const LedgerEntry = z.strictObject({
  words,
  was: was('What stood under this id before, the first words first.', 'A fire broke out at noon.'),
  now,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** The whole of `published.yaml`: every part of a published address that came from the story's content. */
export const Ledger = z
  .strictObject({
    articles: z
      .record(z.string(), LedgerArticle)
      .default({})
      .meta({
        description: 'Articles and their sentences, by id.',
        examples: [{ 'morning-post': { outlet: 'Morning Post', words: 'A fire broke out' } }],
      }),
    utterances: z
      .record(idOf('u'), LedgerUtterance)
      .default({})
      .meta({
        description: 'What was said, by id.',
        examples: [{ 'u-1a2b3c4d': { speaker: null, words: 'Nobody saw it coming' } }],
      }),
    claims: z
      .record(z.string(), LedgerEntry)
      .default({})
      .meta({
        description: 'Claims, by id.',
        examples: [{ 'started-at-night': { words: 'The fire started at night.' } }],
      }),
    conversations: z
      .record(z.string(), LedgerEntry)
      .default({})
      .meta({
        description: 'Conversations, by id.',
        examples: [{ 'press-talk': { words: 'The talk with the press' } }],
      }),
  })
  .meta({
    title: 'published.yaml',
    description: 'Every address that the story has published. The program keeps it; only `now` is yours.',
  });
export type Ledger = z.infer<typeof Ledger>;
