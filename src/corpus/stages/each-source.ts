import { describeFault } from '../describe-fault.ts';
import type { Watch } from '../pipeline.ts';
import { problem } from '../rules.ts';
import type { Files, Source } from './read-files.ts';

/**
 * Does the same work on one article after another. If the program fails on one, that is reported with its file, and the
 * others are still done.
 *
 * @returns one result for each article that worked
 */
export function eachSource<T extends { source: Source }, R>(
  items: readonly T[],
  { files }: Pick<Files, 'files'>,
  watch: Watch,
  work: (item: T) => R,
): R[] {
  return items.flatMap((item) => {
    const { file, index } = item.source;
    watch.progress(`article ${index + 1} of ${files.length}`);
    try {
      return [work(item)];
    } catch (error) {
      const message = `The program failed on this article: ${describeFault(error)}`;
      watch.report(problem('program-fault', { file: file.file }, message));
      return [];
    }
  });
}
