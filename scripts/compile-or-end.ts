import { compileCorpus, type Compilation } from '../src/corpus/compile-corpus.ts';
import { cacheOf } from '../src/corpus/folders.ts';
import { formatReport } from '../src/corpus/report.ts';
import type { Corpus } from '../src/model/corpus.ts';

/**
 * The corpus of a content folder, with its warnings and what its site says of itself, for a script that can
 * do nothing without it: if the content has errors, prints the report and ends with exit code 1.
 *
 * @param options.anew whether to compile everything, whatever is cached
 */
export function compileOrEnd(
  directory: string,
  { anew = false } = {},
): Corpus & Pick<Compilation, 'problems' | 'site'> {
  const compilation = compileCorpus(directory, { cache: anew ? undefined : cacheOf(directory) });
  const { corpus, problems, site } = compilation;
  if (corpus) return { ...corpus, problems, site };
  process.stderr.write(`${formatReport(compilation)}\n`);
  process.exit(1);
}
