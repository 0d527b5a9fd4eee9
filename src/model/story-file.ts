import { z } from 'zod';
import { ArticleEntry } from './article-entry.ts';
import { ConversationEntry } from './conversation-entry.ts';
import { Highlight } from './highlight.ts';
import { LanguageTag } from './language-tag.ts';
import { PairNote } from './pair-note.ts';
import { Person } from './person.ts';
import { QuoteCorrection } from './quote-correction.ts';

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
