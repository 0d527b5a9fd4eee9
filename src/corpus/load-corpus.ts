import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import type { SiteFile } from '../model/site-file.ts';
import { compileCorpus } from './compile-corpus.ts';
import { formatReport } from './report.ts';

/** Where content and cache are unless the environment says otherwise. */
export const CONTENT_FOLDER = process.env['SAME_STORY_CONTENT'] || 'content';
const CACHE_FOLDER = process.env['SAME_STORY_CACHE'] || '.cache/corpus';

/** The cache of a content folder. Only the site's own content has one: another folder's stories may have the same names. */
export function cacheOf(directory: string): string | undefined {
  return resolve(directory) === resolve(CONTENT_FOLDER) ? CACHE_FOLDER : undefined;
}

/** The file in which a build hands the corpus from `ingest` to the pages; set by the build alone. */
const HANDED_OVER = process.env['SAME_STORY_CORPUS'];

/**
 * Leaves the corpus for the pages of the same build, so that they need not compile it again. Outside a build it does
 * nothing.
 *
 * @param bad ids of stories with errors, which the corpus is without
 * @throws if the disk does
 */
export function handOver({ stories }: Corpus, site: SiteFile, bad: readonly string[] = []): void {
  const handover: Handover = { stories, site, bad };
  if (HANDED_OVER) writeFileSync(HANDED_OVER, JSON.stringify(handover));
}

/** What `ingest` leaves for the rest of a build. */
export type Handover = Corpus & { readonly site: SiteFile; readonly bad: readonly string[] };

let loaded: Corpus | undefined;

/**
 * The corpus of the site's content folder: the one that this build's `ingest` compiled or, without a build (in
 * `astro dev` and `astro check`), compiled here. It is loaded once in a process: Astro runs its loaders concurrently, and
 * each of them asks for it.
 *
 * @throws Error with the whole report if the content has errors
 */
export function loadCorpus(): Corpus {
  loaded ??= HANDED_OVER ? (JSON.parse(readFileSync(HANDED_OVER, 'utf8')) as Handover) : compileHere();
  return loaded;
}

function compileHere(): Corpus {
  const compilation = compileCorpus(CONTENT_FOLDER, { cache: CACHE_FOLDER });
  if (!compilation.corpus) throw new Error(formatReport(compilation));
  return compilation.corpus;
}
