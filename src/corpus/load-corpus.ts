import { resolve } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import type { SiteFile } from '../model/site-file.ts';
import { compileCorpus } from './compile-corpus.ts';
import { readHandedStory, readHandover, writeHandover } from './handed-over.ts';
import { formatReport } from './report.ts';

/** Where content and cache are unless the environment says otherwise. */
export const CONTENT_FOLDER = process.env['SAME_STORY_CONTENT'] || 'content';
const CACHE_FOLDER = process.env['SAME_STORY_CACHE'] || '.cache/corpus';

/** The cache of a content folder. Only the site's own content has one: another folder's stories may have the same names. */
export function cacheOf(directory: string): string | undefined {
  return resolve(directory) === resolve(CONTENT_FOLDER) ? CACHE_FOLDER : undefined;
}

/**
 * Leaves the corpus for the pages of the same build, so that they need not compile it again. Outside a build it does
 * nothing.
 *
 * @param bad ids of stories with errors, which the corpus is without
 * @throws if the disk does
 */
export function handOver({ stories }: Corpus, site: SiteFile, bad: readonly string[] = []): void {
  if (process.env['SAME_STORY_CORPUS']) writeHandover(stories, { site, bad });
}

/**
 * Compiles the site's content folder and leaves it for the pages, where no build has done so.
 *
 * @throws Error with the whole report if the content has errors
 */
export function compileAndHandOver(): void {
  const { stories, site } = compileHere();
  writeHandover(stories, { site, bad: [] });
}

/**
 * The corpus of the site's content folder: the one that this build's `ingest` compiled or, without a build, compiled here.
 *
 * @throws Error with the whole report if the content has errors
 */
export function loadCorpus(): Corpus {
  return process.env['SAME_STORY_CORPUS']
    ? { stories: readHandover().stories.map(({ id }) => readHandedStory(id)) }
    : compileHere();
}

function compileHere(): Corpus & { readonly site: SiteFile } {
  const compilation = compileCorpus(CONTENT_FOLDER, { cache: CACHE_FOLDER });
  if (!compilation.corpus) throw new Error(formatReport(compilation));
  return { ...compilation.corpus, site: compilation.site };
}
