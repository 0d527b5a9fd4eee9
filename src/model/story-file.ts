import { z } from 'zod';
import { Basis, Day, knownOf } from './basis.ts';
import { SELECTOR } from './evidence.ts';
import { Highlight } from './highlight.ts';
import { Moment } from './moment.ts';
import { Person } from './person.ts';
import { QuoteKind } from './quote.ts';
import { WebAddress } from './web-address.ts';

/** How much of an article may be printed: all of it, or only evidence, quotes and their sentences. */
export const Rights = z.enum(['full', 'excerpts']);
export type Rights = z.infer<typeof Rights>;

/** A BCP 47 tag: `en`, `pt-BR`, `zh-Hans`. */
const LanguageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
    'A language is a tag such as `en`, `pt-BR` or `zh-Hans`',
  );

const article = z
  .string()
  .meta({ description: 'The article, by the name of its file.', examples: ['morning-post'] });

/** What an editor knows of an article that its file may not state. */
const ArticleEntry = z.strictObject({
  outlet: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'Who published it, by the id in outlets.yaml; if missing, the name of its file.',
      examples: ['morning-post'],
    }),
  basis: Basis.optional().meta({
    description: 'How it is known that the outlet published it.',
    examples: [{ basis: 'identified', how: 'found on its site' }],
  }),
  'version-of': z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The article that it is a later version of, by the name of its file.',
      examples: ['morning-post'],
    }),
  url: knownOf(WebAddress)
    .optional()
    .meta({
      description: 'Where it was published: an address, or one with its basis.',
      examples: [
        'https://morning-post.example/fire',
        { value: 'https://morning-post.example/fire', basis: 'identified', how: 'found by its headline' },
      ],
    }),
  published: knownOf(Moment)
    .optional()
    .meta({
      description: 'When: a day, a moment with its zone, or one of these with its basis.',
      examples: ['2026-03-02', { value: '2026-03-02', basis: 'stated', as: 'March 2, 2026' }],
    }),
  retrieved: knownOf(Day)
    .optional()
    .meta({
      description: 'The day on which the text was copied from its publisher.',
      examples: ['2026-03-05'],
    }),
  lang: LanguageTag.optional().meta({
    description: 'Its language; if missing, detected from its words where they are clear.',
    examples: ['en', 'pt-BR'],
  }),
  rights: Rights.optional().meta({
    description:
      '`full` prints all of it; `excerpts` only evidence, quotes and their sentences, with a link. If missing, as `site.yaml` says.',
    examples: ['excerpts'],
  }),
  formerly: z
    .array(z.string().min(1))
    .default([])
    .meta({
      description: 'Names the file had before: their addresses lead here.',
      examples: [['the-morning-post']],
    }),
});

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

/** `story.yaml`, whole. Everything is optional: a folder of articles alone is a story. */
export const StoryFile = z
  .strictObject({
    title: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'The title of the story.', examples: ['The fire at the harbour'] }),
    occasion: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: 'A short line above the title: what and when.',
        examples: ['Two reports of one night'],
      }),
    summary: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: 'What happened, in your words, as Markdown.',
        examples: ['A warehouse burned down. Nobody was hurt.'],
      }),
    formerly: z
      .array(z.string().min(1))
      .default([])
      .meta({
        description: 'Names the folder had before: their addresses lead here.',
        examples: [['harbour-fire']],
      }),
    'also-in': z
      .record(LanguageTag, z.string().min(1))
      .default({})
      .meta({
        description:
          'The same event in stories of this site in other languages: each language with the story’s folder. Each of them names this one, too.',
        examples: [{ nb: 'brannen-ved-havna' }],
      }),
    people: z
      .array(Person)
      .default([])
      .meta({
        description: 'Who is named, and how else.',
        examples: [[{ name: 'Marta Lindqvist', aliases: ['Lindqvist'] }]],
      }),
    articles: z
      .record(z.string(), ArticleEntry)
      .default({})
      .meta({
        description:
          'What is known of each article, by the name of its file. The order gives the letters A, B, C …',
        examples: [{ 'morning-post': { outlet: 'morning-post', published: '2026-03-02' } }],
      }),
    blind: z
      .boolean()
      .default(false)
      .meta({
        description: 'Whether the site also shows the story without its outlets’ names, for classes.',
        examples: [true],
      }),
    highlights: z
      .array(Highlight)
      .default([])
      .meta({
        description: 'The sharpest differences, shown first.',
        examples: [
          [
            {
              question: 'When did the fire start?',
              lines: [
                { article: 'morning-post', exact: 'broke out shortly after midnight' },
                { article: 'daily-echo', exact: 'the blaze on Monday' },
              ],
            },
          ],
        ],
      }),
    pairs: z
      .array(PairNote)
      .default([])
      .meta({
        description: 'Notes on two articles.',
        examples: [[{ articles: ['morning-post', 'daily-echo'], note: 'Both rest on one report.' }]],
      }),
    quotes: z
      .array(QuoteCorrection)
      .default([])
      .meta({
        description: 'Corrections of quotes, by the exact words inside the marks.',
        examples: [[{ exact: 'Nobody saw it coming,', speaker: 'Marta Lindqvist' }]],
      }),
    conversations: z
      .array(ConversationEntry)
      .default([])
      .meta({
        description: 'What was said in which conversation.',
        examples: [
          [
            {
              id: 'press-talk',
              title: 'The talk with the press',
              quotes: [{ article: 'morning-post', exact: 'Nobody saw it coming' }],
            },
          ],
        ],
      }),
  })
  .meta({
    title: 'story.yaml',
    description: 'What is known of the story and of its articles. Every key may be left out.',
  });
export type StoryFile = z.infer<typeof StoryFile>;
