import { readHandedStory } from '../corpus/handed-over.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { ARTICLE_TEXT, STORY_LISTS, type StoryOutline } from '../model/story-outline.ts';
import type { ComparedUtterance } from '../model/utterance.ts';

/**
 * So many stories are held in full at once: the one whose pages are made, and the one before, whose last page may still be
 * written.
 */
const HELD = 2;

const held = new Map<string, Story>();

/** The story last asked for. Nearly every question is about it, and there are thousands for a page. */
let last: { readonly id: string; readonly whole: Story } | undefined;

/** A story in full, read anew if others have been asked for since. */
function wholeOf(id: string): Story {
  if (last?.id === id) return last.whole;
  const whole = held.get(id) ?? readHandedStory(id);
  held.delete(id);
  held.set(id, whole);
  for (const oldest of held.keys()) if (held.size > HELD) held.delete(oldest);
  last = { id, whole };
  return whole;
}

/**
 * A story that reads what is long in it when somebody asks: its articles, claims and utterances stay the same objects
 * throughout a build, so that pages may name them, and hold next to nothing.
 *
 * @throws when something long is asked for and the disk fails
 */
export function openStory({ empty, digest: _, ...outline }: StoryOutline): Story {
  const { id } = outline;
  const story = {
    ...outline,
    articles: outline.articles.map((article, i) =>
      withLong<Article>(article, ARTICLE_TEXT, () => wholeOf(id).articles[i]),
    ),
    claims: outline.claims.map((claim, i) => withLong<Claim>(claim, ['cells'], () => wholeOf(id).claims[i])),
    utterances: outline.utterances.map((utterance, i) =>
      withLong<ComparedUtterance>(utterance, UTTERANCE, () => wholeOf(id).utterances[i]),
    ),
  };
  return withLong<Story>(
    { ...story, ...Object.fromEntries(empty.map((key) => [key, []])) },
    STORY_LISTS.filter((key) => !empty.includes(key)),
    () => wholeOf(id),
  );
}

const UTTERANCE = ['members', 'fullest', 'stretches', 'variants', 'rendering'] as const;

/** Adds properties that are looked up each time in what is read. */
function withLong<T extends object>(
  short: Partial<T>,
  keys: readonly (keyof T & string)[],
  read: () => T | undefined,
): T {
  for (const key of keys) Object.defineProperty(short, key, { enumerable: true, get: () => read()?.[key] });
  return short as T;
}
