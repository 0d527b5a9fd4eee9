import { readHandedOutline, readHandedStory } from '../corpus/handed-over.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { HandedStory } from '../model/handed-story.ts';
import type { Story } from '../model/story.ts';
import { ARTICLE_TEXT, STORY_LISTS } from '../model/story-outline.ts';
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
 * The story of an entry of the collection. It reads what is long in it when somebody asks: its articles, claims and utterances stay the same objects
 * throughout a build, so that pages may name them, and hold next to nothing.
 *
 * @throws when the disk fails, also when something long is asked for
 */
export function openStory(entry: HandedStory): Story {
  const { empty, digest: _, ...outline } = readHandedOutline(entry);
  const { id } = outline;
  const story = {
    ...outline,
    articles: outline.articles.map((article, at) => withLong<Article>(article, ARTICLES, { id, at })),
    claims: outline.claims.map((claim, at) => withLong<Claim>(claim, CLAIMS, { id, at })),
    utterances: outline.utterances.map((utterance, at) =>
      withLong<ComparedUtterance>(utterance, UTTERANCES, { id, at }),
    ),
  };
  return withLong<Story>(
    { ...story, ...Object.fromEntries(empty.map((key) => [key, []])) },
    LISTS.filter(({ key }) => !(empty as readonly string[]).includes(key)),
    { id, at: 0 },
  );
}

/** Where the rest of something is: its story, and its place in a list of that. */
interface Source {
  readonly id: string;
  readonly at: number;
}

const SOURCE = Symbol('where the rest of it is');

/** A property that is looked up each time in what is read. */
interface Long {
  readonly key: string;
  readonly property: PropertyDescriptor;
}

/** The same functions for all things of a kind: an archive has a hundred thousand. */
const longOf = <T>(
  keys: readonly (keyof T & string)[],
  find: (story: Story, at: number) => T | undefined,
): Long[] =>
  keys.map((key) => ({
    key,
    property: {
      enumerable: true,
      get(this: { readonly [SOURCE]: Source }) {
        const { id, at } = this[SOURCE];
        return find(wholeOf(id), at)?.[key];
      },
    },
  }));

const ARTICLES = longOf<Article>(ARTICLE_TEXT, ({ articles }, at) => articles[at]);
const CLAIMS = longOf<Claim>(['cells'], ({ claims }, at) => claims[at]);
const UTTERANCES = longOf<ComparedUtterance>(
  ['members', 'fullest', 'stretches', 'variants', 'rendering'],
  ({ utterances }, at) => utterances[at],
);
const LISTS = longOf<Story>(STORY_LISTS, (story) => story);

/** Adds properties to what is short of something. */
function withLong<T extends object>(short: Partial<T>, long: readonly Long[], source: Source): T {
  Object.defineProperty(short, SOURCE, { value: source });
  for (const { key, property } of long) Object.defineProperty(short, key, property);
  return short as T;
}
