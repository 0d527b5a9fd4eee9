import { z } from 'zod';
import { Day, factOf, Basis } from './basis.ts';
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

/** What an editor knows of an article that its file may not state. */
const ArticleEntry = z.strictObject({
  /** An id of `outlets.yaml`; the file's name where it is missing. */
  outlet: z.string().min(1).optional(),
  /** How it is known that the outlet published it. */
  basis: Basis.optional(),
  /** The article that it is a later version of, by id. */
  'version-of': z.string().min(1).optional(),
  url: factOf(WebAddress).optional(),
  published: factOf(Moment).optional(),
  /** The day the text was copied from its publisher. */
  retrieved: factOf(Day).optional(),
  /** Its language; if missing, detected from its words where they are clear. */
  lang: LanguageTag.optional(),
  /** If missing, as `site.yaml` says: in full, if that says nothing. */
  rights: Rights.optional(),
  /** Names the file had before: their addresses lead here. */
  formerly: z.array(z.string().min(1)).default([]),
});

/** An editor's words on an ordered or unordered pair of articles, Markdown. */
export const PairNote = z.strictObject({
  articles: z.tuple([z.string(), z.string()]),
  note: z.string().min(1),
  /** Up to three claims on which the two differ, by id: they come first on the page of the pair. */
  first: z.array(z.string().min(1)).max(3).optional(),
});
export type PairNote = z.infer<typeof PairNote>;

/** An editor's correction of one quote, by its exact words inside the marks. What is left out stays as found. */
export const QuoteCorrection = z.strictObject({
  /** Needed where several articles print the same words. */
  article: z.string().optional(),
  exact: z.string().min(1),
  /** What stands directly before and after it; needed where one article prints the same words twice. */
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
  speaker: z.string().min(1).nullable().optional(),
  kind: QuoteKind.optional(),
  addressee: z.string().min(1).nullable().optional(),
  /** The English name of the language in which the words were said, if the articles translate them. */
  spoke: z.string().min(1).optional(),
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
    ),
  title: z.string().min(1),
  between: z.array(z.string().min(1)).default([]),
  /** The English name of the language in which it was held, if the articles translate it. */
  spoke: z.string().min(1).optional(),
  /** Markdown. */
  note: z.string().min(1).optional(),
  /** Words inside the marks of quotes that were said in it. Other printings of the same utterance, and the other lines of a printed dialogue, come with them. */
  quotes: z.array(z.strictObject({ article: z.string(), exact: z.string().min(1) })).min(1),
});
export type ConversationEntry = z.infer<typeof ConversationEntry>;

/** `story.yaml`, whole. Everything is optional: a folder of articles alone is a story. */
export const StoryFile = z.strictObject({
  title: z.string().min(1).optional(),
  /** A short line above the title: what and when. */
  occasion: z.string().min(1).optional(),
  /** Markdown. */
  summary: z.string().min(1).optional(),
  /** Names the folder had before: their addresses lead here. */
  formerly: z.array(z.string().min(1)).default([]),
  people: z.array(Person).default([]),
  /** By article id (the file's name); the order gives the letters A, B, C … */
  articles: z.record(z.string(), ArticleEntry).default({}),
  highlights: z.array(Highlight).default([]),
  pairs: z.array(PairNote).default([]),
  quotes: z.array(QuoteCorrection).default([]),
  conversations: z.array(ConversationEntry).default([]),
});
export type StoryFile = z.infer<typeof StoryFile>;
