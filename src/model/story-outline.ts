import { z } from 'zod';
import { Article } from './article.ts';
import { Claim } from './claim.ts';
import { Story } from './story.ts';
import { ComparedUtterance } from './utterance.ts';

/** What is read of an article only when a page of its story is made: nearly all of it, by size. */
export const ARTICLE_TEXT = ['text', 'blocks', 'inlines', 'sentences', 'quotes'] as const;

/** Lists of a story that are read only when a page of it is made. */
export const STORY_LISTS = [
  'conversations',
  'links',
  'matches',
  'facts',
  'topics',
  'credits',
  'problems',
] as const;

const masked = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, true])) as Record<K, true>;

/** A story without what is long: what addresses, lists and navigation are made of, for all stories of a site at once. */
export const StoryOutline = Story.omit(masked(STORY_LISTS)).extend({
  articles: z.array(Article.omit(masked(ARTICLE_TEXT))),
  claims: z.array(Claim.omit({ cells: true })),
  utterances: z.array(ComparedUtterance.pick({ id: true, speaker: true })),
  /** Which of the lists that are left out hold nothing. */
  empty: z.array(z.enum(STORY_LISTS)),
  /** Of the whole story: it changes with everything that a page is made of. */
  digest: z.string(),
});
export type StoryOutline = z.infer<typeof StoryOutline>;
