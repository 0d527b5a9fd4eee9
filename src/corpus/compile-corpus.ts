import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { OutletsFile } from '../model/outlet.ts';
import { SiteFile } from '../model/site-file.ts';
import type { Problem } from '../model/problem.ts';
import { Story } from '../model/story.ts';
import { checkCounterparts, readCounterparts } from './checks/check-counterparts.ts';
import { checkSiteFile } from './checks/check-site-file.ts';
import { checkStoryNames } from './checks/check-story-names.ts';
import { compileStory, type CompiledStory } from './compile-story.ts';
import { describeFault } from './describe-fault.ts';
import type { Memory } from './memory.ts';
import { pipelineDigest } from './pipeline-digest.ts';
import { readContent, type StoryFolder } from './files/read-content.ts';
import { readEditorFile } from './files/read-editor-file.ts';
import { describeDiskError } from './files/read-file.ts';
import type { YamlFile } from './files/read-yaml.ts';
import { problem } from './rules.ts';
import { storiesOfPart, type Part, type Share } from './split-stories.ts';
import type { StoryInput } from './stages/read-files.ts';
import { readCachedStory, writeCachedStory } from './story-cache.ts';

/** What became of a content folder, with what was made of each story. */
export interface Compiled<T> {
  /** The content folder, as it was given. */
  readonly directory: string;
  /** Of the stories without errors: all of the corpus, or the rest of it; none if an error belongs to no single story. */
  readonly good: readonly T[];
  /** Ids of the stories with errors. */
  readonly bad: readonly string[];
  /** By file and line; files relative to the content folder. */
  readonly problems: readonly Problem[];
  /** What the site says of itself; the defaults where `site.yaml` is missing or wrong. */
  readonly site: SiteFile;
  /** How many stories came from the cache. */
  readonly cached: number;
}

/** The same with all stories in full. */
export interface Compilation extends Compiled<Story> {
  /** `null` if a problem is an error. */
  readonly corpus: Corpus | null;
}

/**
 * Compiles a content folder into the corpus. Stories whose files and outlets did not change since they were last
 * compiled by the same code come from the cache; a story enters the cache only when it is free of errors.
 *
 * @param directory the content folder
 * @param options.cache the cache folder; without it everything is compiled anew
 * @param options.part compiles the stories of this part alone; what all stories must agree on is checked in each part
 * @param options.progress called before each piece of work on a story that is not in the cache
 * @returns never throws for anything the folder holds
 */
export function compileCorpus(directory: string, options: CompileOptions = {}): Compilation {
  const compiled = compileStories(directory, (story) => story, options);
  return { ...compiled, corpus: compiled.problems.some(isError) ? null : { stories: [...compiled.good] } };
}

/**
 * The same, a story at a time: none is held once something was made of it, so that an archive need not fit into memory.
 *
 * @param take makes something of a story without errors, before it is known whether the others have some
 * @param before what was made of stories of the cache, so that those need not be read
 * @throws what `take` and `before` throw
 */
export function compileStories<T>(
  directory: string,
  take: (story: Story) => T,
  options: CompileOptions = {},
  before?: TakenBefore<T>,
): Compiled<T> {
  options.memory?.begin();
  const content = readContent(directory);
  const shared = [...content.problems];
  const outlets = readEditorFile(content.outletsFile, OutletsFile, [], (found) => shared.push(found));
  shared.push(...findSameOutlets(outlets));
  const siteFile = readEditorFile(content.siteFile, SiteFile, {}, (found) => shared.push(found));
  shared.push(
    ...checkSiteFile(
      siteFile,
      directory,
      content.stories.map(({ id }) => id),
    ),
  );
  const site = siteFile.value ?? SiteFile.parse({});
  // Without a list there is nothing to check against; a broken one has been reported.
  const known = content.outletsFile ? outlets.value : null;
  const code = options.cache ? pipelineDigest() : '';
  const names = checkStoryNames(content.stories);
  const counterparts = checkCounterparts(content.stories);
  const place = (folder: StoryFolder): CachePlace | null =>
    options.cache === undefined
      ? null
      : {
          file: join(options.cache, `${folder.id}.json`),
          key: createHash('sha256')
            .update(code)
            .update(JSON.stringify([known, site.rights]))
            .update(folder.digest)
            .digest('hex'),
        };
  const compile = (
    folder: StoryFolder,
    at: CachePlace | null,
  ): CompiledStory & { readonly kept: boolean } => {
    const kept = at && readCachedStory(at.file, at.key);
    if (kept)
      return {
        story: kept,
        problems: kept.problems,
        outletIds: kept.articles.map(({ outlet }) => outlet),
        kept: true,
      };
    const fresh = compileFolder({ folder, known, rights: site.rights }, options);
    if (!fresh.story) return { ...fresh, kept: false };
    // What pages are made of has the form that they rely on; once for what is kept.
    const body = JSON.stringify(Story.parse(fresh.story));
    if (at) keep(at, body, shared);
    // Parsed again, as from the cache: results must not depend on whether a story was cached.
    return { ...fresh, story: JSON.parse(body) as Story, kept: false };
  };
  const takeStory = (folder: StoryFolder, told: readonly Problem[]): TakenStory<T> => {
    const at = place(folder);
    // What is wrong with a folder is no part of what the cache has.
    const own = folder.problems.length === 0 ? before : undefined;
    const taken = at && own?.recall(at.file, at.key);
    if (taken) return { ...taken, kept: true, made: told.some(isError) ? null : { value: taken.value } };
    const { story, problems: found, outletIds, kept } = compile(folder, at);
    const problems = [...folder.problems, ...found];
    if (story === null || [...problems, ...told].some(isError))
      return { problems, outletIds, kept, made: null };
    const value = take({ ...story, problems });
    if (at) own?.keep(at.file, at.key, { value, problems, outletIds });
    return { problems, outletIds, kept, made: { value } };
  };
  const chosen = options.part && storiesOfPart(sharesOf(content.stories), options.part);
  const folders = content.stories
    .map((folder, i) => ({ folder, told: [...(names[i] ?? []), ...(counterparts[i] ?? [])] }))
    .filter(({ folder }) => !chosen || chosen.has(folder.id));
  const stories = folders.map(({ folder, told }) => {
    const taken = takeStory(folder, told);
    return { ...taken, id: folder.id, problems: [...taken.problems, ...told] };
  });
  if (content.whole && !chosen) shared.push(...findUnusedOutlets(outlets, stories));
  const problems = inOrder([...shared, ...stories.flatMap((each) => each.problems)]);
  return {
    directory,
    good: shared.some(isError) ? [] : stories.flatMap(({ made }) => (made ? [made.value] : [])),
    bad: [...new Set(stories.filter(({ made }) => made === null).map(({ id }) => id))],
    problems,
    site,
    cached: stories.filter(({ kept }) => kept).length,
  };
}

/**
 * What the stories of a folder add to the work of parts. Each article stands beside each other, and each claim has a page:
 * stories of 3 to 13 articles, with claims and without, took 29 to 47 ms for each kilobyte of articles and claims and each
 * article; for each kilobyte of articles alone it was 87 to 1016 ms.
 */
function sharesOf(folders: readonly StoryFolder[]): Share[] {
  const named = readCounterparts(folders);
  return folders.map(({ id, articles, claimsFile }, i) => {
    const bytes = [...articles, claimsFile].reduce((sum, file) => sum + (file?.bytes?.length ?? 0), 0);
    return { id, size: bytes * articles.length, names: named[i] ?? [] };
  });
}

const isError = ({ level }: Problem) => level === 'error';

function compileFolder(input: StoryInput, { progress, memory }: CompileOptions): CompiledStory {
  const { folder } = input;
  try {
    return compileStory({ ...input, memory }, (stage) => progress?.(folder.id, stage));
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
function keep({ file, key }: CachePlace, body: string, problems: Problem[]): void {
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

function findUnusedOutlets(
  file: YamlFile<OutletsFile>,
  compiled: readonly Pick<CompiledStory, 'outletIds'>[],
): Problem[] {
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

/** Where the cache has a story. */
interface CachePlace {
  readonly file: string;
  readonly key: string;
}

/** What was made of a story without errors, with what is known of it besides. */
export interface Taken<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
  readonly outletIds: readonly string[] | null;
}

type TakenStory<T> = Omit<Taken<T>, 'value'> & {
  readonly kept: boolean;
  readonly made: { readonly value: T } | null;
};

/** What was made of the stories of the cache, by their files there and the keys under which they were compiled. */
export interface TakenBefore<T> {
  /** @returns `null` where nothing is kept of the story as it is now */
  readonly recall: (file: string, key: string) => Taken<T> | null;
  readonly keep: (file: string, key: string, taken: Taken<T>) => void;
}

/** How a content folder is compiled; none of this changes what becomes of a story. */
export interface CompileOptions {
  readonly part?: Part | undefined;
  /** For a program that compiles the folder again and again. */
  readonly memory?: Memory | undefined;
  readonly cache?: string | undefined;
  readonly progress?: ((story: string, step: string) => void) | undefined;
}
