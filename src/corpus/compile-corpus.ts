import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { OutletsFile, type Outlet } from '../model/outlet.ts';
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { checkStoryNames } from './checks/check-story-names.ts';
import { compileStory, type CompiledStory } from './compile-story.ts';
import { describeFault } from './describe-fault.ts';
import { pipelineDigest } from './pipeline-digest.ts';
import { readContent, type StoryFolder } from './files/read-content.ts';
import { readEditorFile } from './files/read-editor-file.ts';
import { describeDiskError } from './files/read-file.ts';
import type { YamlFile } from './files/read-yaml.ts';
import { problem } from './rules.ts';
import { readCachedStory, writeCachedStory } from './story-cache.ts';

/** What became of a content folder. */
export interface Compilation {
  /** The content folder, as it was given. */
  readonly directory: string;
  /** `null` where a problem is an error. */
  readonly corpus: Corpus | null;
  /** By file and line; files relative to the content folder. */
  readonly problems: readonly Problem[];
  /** How many stories came from the cache. */
  readonly cached: number;
}

/**
 * Compiles a content folder into the corpus. Stories whose files and outlets did not change since they were last
 * compiled by the same code come from the cache; a story enters the cache only when it is free of errors.
 *
 * @param directory the content folder
 * @param options.cache the cache folder; without it everything is compiled anew
 * @param options.progress called before each piece of work on a story that is not in the cache
 * @returns never throws for anything the folder holds
 */
export function compileCorpus(directory: string, options: CompileOptions = {}): Compilation {
  const content = readContent(directory);
  const problems = [...content.problems];
  const outlets = readEditorFile(content.outletsFile, OutletsFile, [], (found) => problems.push(found));
  problems.push(...findSameOutlets(outlets), ...checkStoryNames(content.stories));
  // Without a list there is nothing to check against; a broken one has been reported.
  const known = content.outletsFile ? outlets.value : null;
  const code = options.cache ? pipelineDigest() : '';
  const compiled = content.stories.map((folder): Compiled => {
    const key = createHash('sha256')
      .update(code)
      .update(JSON.stringify(known))
      .update(folder.digest)
      .digest('hex');
    const file = options.cache ? join(options.cache, `${folder.id}.json`) : null;
    const kept = file === null ? null : readCachedStory(file, key);
    if (kept)
      return {
        story: kept,
        problems: kept.problems,
        outletIds: kept.articles.map(({ outlet }) => outlet),
        kept: true,
      };
    const fresh = compileFolder(folder, known, options);
    if (!fresh.story) return { ...fresh, kept: false };
    const body = JSON.stringify(fresh.story);
    if (file !== null) keep(file, key, body, problems);
    // Parsed again, as from the cache: results must not depend on whether a story was cached.
    return { ...fresh, story: JSON.parse(body) as Story, kept: false };
  });
  problems.push(
    ...content.stories.flatMap((folder) => folder.problems),
    ...compiled.flatMap((each) => each.problems),
  );
  if (content.whole) problems.push(...findUnusedOutlets(outlets, compiled));
  const stories = compiled.flatMap(({ story }, i) =>
    story ? [{ ...story, problems: [...(content.stories[i]?.problems ?? []), ...story.problems] }] : [],
  );
  const failed = problems.some(({ level }) => level === 'error');
  return {
    directory,
    corpus: failed ? null : { stories },
    problems: inOrder(problems),
    cached: compiled.filter(({ kept }) => kept).length,
  };
}

function compileFolder(
  folder: StoryFolder,
  known: readonly Outlet[] | null,
  { progress }: CompileOptions,
): CompiledStory {
  try {
    return compileStory({ folder, known }, (stage) => progress?.(folder.id, stage));
  } catch (error) {
    const place = { file: folder.articles[0] ? dirname(folder.articles[0].file) : folder.name };
    return {
      story: null,
      outletIds: null,
      problems: [
        problem(
          'program-fault',
          place,
          `The program failed on the story \`${folder.id}\`: ${describeFault(error)}`,
        ),
      ],
    };
  }
}

/** A cache that cannot be written costs time and nothing else, so it is only a warning. */
function keep(file: string, key: string, body: string, problems: Problem[]): void {
  try {
    writeCachedStory(file, key, body);
  } catch (error) {
    problems.push(
      problem(
        'cache-unwritten',
        { file: '' },
        `The cache \`${dirname(file)}\` cannot be written (${describeDiskError(error)})`,
      ),
    );
  }
}

function findSameOutlets(file: YamlFile<OutletsFile>): Problem[] {
  const ids = file.value?.map(({ id }) => id) ?? [];
  return ids.flatMap((id, i) => {
    const first = ids.indexOf(id);
    return first === i
      ? []
      : [
          problem(
            'duplicate-id',
            file.locate([i, 'id']),
            `The outlet id \`${id}\` is used twice, first on line ${file.locate([first, 'id']).line}`,
          ),
        ];
  });
}

function findUnusedOutlets(file: YamlFile<OutletsFile>, compiled: readonly Compiled[]): Problem[] {
  // If a `story.yaml` is broken, nobody knows which outlets its articles belong to.
  if (compiled.some(({ outletIds }) => outletIds === null)) return [];
  const used = new Set(compiled.flatMap(({ outletIds }) => outletIds ?? []));
  const ids = file.value?.map(({ id }) => id) ?? [];
  return ids.flatMap((id, i) =>
    used.has(id) || ids.indexOf(id) < i
      ? []
      : [problem('outlet-without-file', file.locate([i, 'id']), `The outlet \`${id}\` has no article file`)],
  );
}

/** By file, line and column, each once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const each = new Map(problems.map((found) => [JSON.stringify(found), found]));
  return [...each.values()].toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}

/** How a content folder is compiled; none of this changes the result. */
export interface CompileOptions {
  readonly cache?: string | undefined;
  readonly progress?: ((story: string, step: string) => void) | undefined;
}

type Compiled = CompiledStory & { readonly kept: boolean };
