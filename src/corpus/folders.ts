// Apart from what compiles the content: the scripts that only ask for these start in half the time.
import { resolve } from 'node:path';

/** Where content and cache are unless the environment says otherwise. */
export const CONTENT_FOLDER = process.env['SAME_STORY_CONTENT'] || 'content';
export const CACHE_FOLDER = process.env['SAME_STORY_CACHE'] || '.cache/corpus';

/** The cache of a content folder. Only the site's own content has one: another folder's stories may have the same names. */
export function cacheOf(directory: string): string | undefined {
  return resolve(directory) === resolve(CONTENT_FOLDER) ? CACHE_FOLDER : undefined;
}
