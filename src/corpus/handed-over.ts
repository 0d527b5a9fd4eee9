import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../model/site-file.ts';
import type { HandedStory } from '../model/handed-story.ts';
import type { Story } from '../model/story.ts';
import type { StoryOutline } from '../model/story-outline.ts';

/**
 * The file in which a build hands the corpus from `ingest` to the pages, set by the build: a line's worth of each story.
 * Beside it stands a folder with each story, which is read when its pages are made, and its outline. Nothing here knows how
 * a story is compiled: the pages of a build load none of that.
 */
const handedOver = (): string => process.env['SAME_STORY_CORPUS'] || join('.cache', 'handed-over.json');

/** What `ingest` leaves for the rest of a build. */
export interface Handover {
  readonly stories: readonly HandedStory[];
  readonly site: SiteFile;
  /** Ids of stories with errors, which the corpus is without. */
  readonly bad: readonly string[];
}

export const isHandedOver = (): boolean => existsSync(handedOver());

/**
 * Leaves a story for the pages.
 *
 * @returns what `writeHandover` takes of it
 * @throws if the disk does
 */
export function handStory(story: Story): HandedStory {
  mkdirSync(folderOf(handedOver()), { recursive: true });
  const body = JSON.stringify(story);
  // It may be another name of a file of the cache.
  rmSync(storyFile(story.id), { force: true });
  writeFileSync(storyFile(story.id), body);
  writeFileSync(outlineFile(story.id), JSON.stringify(outlineOf(story)));
  const { id, formerly, alsoIn, articles, claims, utterances } = story;
  return {
    id,
    formerly,
    digest: sha256(body),
    alsoIn,
    articles: articles.length,
    claims: claims.length,
    utterances: utterances.length,
  };
}

/**
 * Leaves a story for the pages that was left for those of an earlier build.
 *
 * @param cached its file in the cache, which has a line before the story
 * @param outline the text of its outline
 * @returns where it is left
 * @throws if the disk does
 */
export function handAgain(id: string, cached: string, outline: string): string {
  mkdirSync(folderOf(handedOver()), { recursive: true });
  const file = storyFile(id);
  rmSync(file, { force: true });
  try {
    // The cache never writes to a file that is there.
    linkSync(cached, file);
  } catch {
    copyFileSync(cached, file);
  }
  writeFileSync(outlineFile(id), outline);
  return file;
}

/**
 * The text of a story's outline that was left for the pages.
 *
 * @throws if the disk does
 */
export const readOutlineText = (id: string): string => readFileSync(outlineFile(id), 'utf8');

/**
 * Leaves the corpus for the pages, once all its stories are there.
 *
 * @throws if the disk does
 */
export function writeHandover(
  stories: readonly HandedStory[],
  { site, bad }: Pick<Handover, 'site' | 'bad'>,
): void {
  const linked = stories.map((story) => ({ ...story, digest: withCounterparts(story, stories) }));
  mkdirSync(dirname(handedOver()), { recursive: true });
  writeFileSync(handedOver(), JSON.stringify({ stories: linked, site, bad } satisfies Handover));
}

/** A story's pages lead to its counterparts in other languages, and call each by the language that the others say it has. */
function withCounterparts({ digest, alsoIn }: HandedStory, all: readonly HandedStory[]): string {
  const ids = Object.values(alsoIn);
  if (ids.length === 0) return digest;
  const others = all.filter(({ id }) => ids.includes(id)).map((other) => [other.id, other.alsoIn]);
  return sha256(JSON.stringify([digest, others]));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** @throws if the disk does */
export const readHandover = (): Handover => JSON.parse(readFileSync(handedOver(), 'utf8')) as Handover;

/**
 * A whole story that was handed over.
 *
 * @throws if the disk does
 */
export function readHandedStory(id: string): Story {
  const text = readFileSync(storyFile(id), 'utf8');
  // Of a file of the cache, the first line is not of the story.
  return JSON.parse(text.slice(text.indexOf('\n') + 1)) as Story;
}

/**
 * A story without what is long in it.
 *
 * @throws if the disk does
 */
export const readHandedOutline = ({ id, digest }: HandedStory): StoryOutline => ({
  ...(JSON.parse(readOutlineText(id)) as Omit<StoryOutline, 'digest'>),
  digest,
});

const folderOf = (file: string): string => `${file}.stories`;
const storyFile = (id: string): string => join(folderOf(handedOver()), `${id}.json`);
const outlineFile = (id: string): string => join(folderOf(handedOver()), `${id}.outline.json`);

function outlineOf(story: Story): Omit<StoryOutline, 'digest'> {
  const { conversations, links, matches, facts, topics, credits, problems, ...rest } = story;
  const lists = { conversations, links, matches, facts, topics, credits, problems };
  return {
    ...rest,
    articles: story.articles.map(
      ({ text: _t, blocks: _b, inlines: _i, sentences: _s, quotes: _q, ...article }) => article,
    ),
    claims: story.claims.map(({ cells: _, ...claim }) => claim),
    utterances: story.utterances.map(({ id, speaker }) => ({ id, speaker })),
    empty: (Object.keys(lists) as (keyof typeof lists)[]).filter((key) => lists[key].length === 0),
  };
}
