import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../model/site-file.ts';
import type { Story } from '../model/story.ts';
import type { StoryOutline } from '../model/story-outline.ts';

/**
 * The file in which a build hands the corpus from `ingest` to the pages, set by the build; beside it stands a folder with a
 * file for each story, which is read when its pages are made. Nothing here knows how a story is compiled: the pages of a
 * build load none of that.
 */
const handedOver = (): string => process.env['SAME_STORY_CORPUS'] || join('.cache', 'handed-over.json');

/** What `ingest` leaves for the rest of a build. */
export interface Handover {
  readonly stories: readonly StoryOutline[];
  readonly site: SiteFile;
  /** Ids of stories with errors, which the corpus is without. */
  readonly bad: readonly string[];
}

export const isHandedOver = (): boolean => existsSync(handedOver());

/**
 * Leaves a story for the pages.
 *
 * @returns its outline, for `writeHandover`
 * @throws if the disk does
 */
export function handStory(story: Story): StoryOutline {
  const folder = folderOf(handedOver());
  mkdirSync(folder, { recursive: true });
  const body = JSON.stringify(story);
  writeFileSync(join(folder, `${story.id}.json`), body);
  return outlineOf(story, sha256(body));
}

/**
 * Leaves the corpus for the pages, once all its stories are there.
 *
 * @throws if the disk does
 */
export function writeHandover(
  outlines: readonly StoryOutline[],
  { site, bad }: Pick<Handover, 'site' | 'bad'>,
): void {
  const linked = outlines.map((outline) => ({ ...outline, digest: withCounterparts(outline, outlines) }));
  mkdirSync(dirname(handedOver()), { recursive: true });
  writeFileSync(handedOver(), JSON.stringify({ stories: linked, site, bad } satisfies Handover));
}

/** A story's pages lead to its counterparts in other languages, and call each by the language that the others say it has. */
function withCounterparts({ digest, alsoIn }: StoryOutline, all: readonly StoryOutline[]): string {
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
export const readHandedStory = (id: string): Story =>
  JSON.parse(readFileSync(join(folderOf(handedOver()), `${id}.json`), 'utf8')) as Story;

const folderOf = (file: string): string => `${file}.stories`;

function outlineOf(story: Story, digest: string): StoryOutline {
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
    digest,
  };
}
