import { resolve } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { compileCorpus, type Compilation } from './compile-corpus.ts';
import { formatReport } from './report.ts';

/** Where content and cache lie unless the environment says otherwise. */
export const CONTENT_FOLDER = process.env['SAME_STORY_CONTENT'] || 'content';
const CACHE_FOLDER = process.env['SAME_STORY_CACHE'] || '.cache/corpus';

/** Where what is compiled from a folder is kept: another folder's stories may have the same names, so only the site's own content is. */
export function cacheOf(directory: string): string | undefined {
  return resolve(directory) === resolve(CONTENT_FOLDER) ? CACHE_FOLDER : undefined;
}

let compilation: Compilation | undefined;

/**
 * The corpus of the site's content folder, compiled at most once in a process: Astro runs its loaders concurrently,
 * and each of them asks for it.
 *
 * @throws Error with the whole report where the content has errors
 */
export function loadCorpus(): Corpus {
  compilation ??= compileCorpus(CONTENT_FOLDER, { cache: CACHE_FOLDER });
  if (!compilation.corpus) throw new Error(formatReport(compilation));
  return compilation.corpus;
}
