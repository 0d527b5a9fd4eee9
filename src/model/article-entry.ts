import { z } from 'zod';
import { Basis, Day, knownOf } from './basis.ts';
import { LanguageTag } from './language-tag.ts';
import { Moment } from './moment.ts';
import { Rights } from './rights.ts';
import { WebAddress } from './web-address.ts';

/** What an editor knows of an article that its file may not state. */
export const ArticleEntry = z.strictObject({
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
