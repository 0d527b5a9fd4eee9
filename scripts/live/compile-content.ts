import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import type { Memory } from '../../src/corpus/memory.ts';
import { formatProblem } from '../../src/corpus/rules.ts';
import { listWork } from '../../src/worklist/list-work.ts';
import type { Compiled } from './live-content.ts';

/**
 * Compiles a content folder for the live pages.
 *
 * @param cache where compiled stories are kept; `null` to compile all
 * @param memory of earlier compilations of the folder
 * @returns never throws for anything the folder holds
 */
export function compileContent(directory: string, cache: string | null, memory: Memory): Compiled {
  const { good, bad, problems, site } = compileCorpus(directory, { cache: cache ?? undefined, memory });
  return {
    site,
    stories: good,
    work: Object.fromEntries(good.map((story) => [story.id, listWork(story)])),
    problems: problems
      .map((found) => ({ level: found.level, text: formatProblem(found) }))
      .toSorted((a, b) => (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1)),
    bad,
    whole: good.length > 0 || problems.every(({ level }) => level !== 'error'),
  };
}
