import type { Corpus } from '../model/corpus.ts';
import { compileCorpus, compileStories } from './compile-corpus.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from './folders.ts';
import { handStory, readHandedStory, readHandover, writeHandover } from './handed-over.ts';
import { formatReport } from './report.ts';

/**
 * Compiles the site's content folder and leaves it for the pages, where no build has done so.
 *
 * @throws Error with the whole report if the content has errors
 */
export function compileAndHandOver(): void {
  const compiled = compileStories(CONTENT_FOLDER, handStory, { cache: CACHE_FOLDER });
  if (compiled.problems.some(({ level }) => level === 'error')) throw new Error(formatReport(compiled));
  writeHandover(compiled.good, { site: compiled.site, bad: [] });
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

function compileHere(): Corpus {
  const compilation = compileCorpus(CONTENT_FOLDER, { cache: CACHE_FOLDER });
  if (!compilation.corpus) throw new Error(formatReport(compilation));
  return compilation.corpus;
}
