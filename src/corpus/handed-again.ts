import type { HandedStory } from '../model/handed-story.ts';
import { handAgain, readOutlineText } from './handed-over.ts';
import { readCached, writeCachedStory } from './story-cache.ts';
import type { Taken, TakenBefore } from './compile-corpus.ts';

/** What `ingest` makes of a story for a build. */
export interface HandedAndTold {
  /** What it prints of the story. */
  readonly told: readonly string[];
  readonly handed: HandedStory;
}

/**
 * Hands a story of the cache over as it was handed over before: the file that the cache has of it becomes that of the build,
 * and nothing in it is read but its digest. What was made of it is kept beside it in the cache.
 */
export const HANDED_BEFORE: TakenBefore<HandedAndTold> = {
  recall(file, key) {
    const kept = readCached(besides(file), key);
    if (!kept) return null;
    const { outline, taken } = JSON.parse(kept.body.toString('utf8')) as Kept;
    const { id, digest } = taken.value.handed;
    try {
      return readCached(handAgain(id, file, outline), key)?.digest === digest ? taken : null;
    } catch {
      return null; // the cache no longer has the story
    }
  },
  keep(file, key, taken) {
    const { id, digest } = taken.value.handed;
    if (readCached(file, key)?.digest !== digest) return;
    const kept: Kept = { taken, outline: readOutlineText(id) };
    try {
      writeCachedStory(besides(file), key, JSON.stringify(kept));
    } catch {
      // It costs the next build time and nothing else.
    }
  },
};

interface Kept {
  readonly taken: Taken<HandedAndTold>;
  /** The file of the story's outline. */
  readonly outline: string;
}

/** No id of a story has a dot. */
const besides = (file: string): string => file.replace(/\.json$/u, '.handed.json');
