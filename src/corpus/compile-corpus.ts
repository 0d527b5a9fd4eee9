import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { OutletsFile, type Outlet } from '../model/outlet.ts';
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { compileStory } from './compile-story.ts';
import { decodeSource } from './decode-source.ts';
import { pipelineDigest } from './pipeline-digest.ts';
import { readContent, type Content } from './read-content.ts';
import { readYaml } from './read-yaml.ts';
import { problem } from './rules.ts';
import { writeAtomically } from './write-atomically.ts';

/** What became of a content folder. */
export interface Compilation {
  /** `null` where a problem is an error. */
  readonly corpus: Corpus | null;
  readonly problems: readonly Problem[];
  /** Stories taken from the cache, and how many there are. */
  readonly cached: number;
}

/**
 * Compiles a content folder into the corpus. Stories whose files and outlets did not change since they were last
 * compiled by the same code come from the cache; a story enters the cache only when it is free of errors.
 *
 * @param directory the content folder
 * @param options.cache the cache folder; without it everything is compiled anew
 * @param options.progress called before each story that has to be compiled
 */
export function compileCorpus(directory: string, options: { cache?: string; progress?: (story: string, articles: number) => void } = {}): Compilation {
  const content = readContent(directory);
  const problems = [...content.problems];
  const outlets = readOutlets(content, problems);
  const code = options.cache ? pipelineDigest() : '';
  const stories: Story[] = [];
  let cached = 0;
  for (const folder of content.stories) {
    const key = createHash('sha256').update(code).update(JSON.stringify(outlets)).update(folder.digest).digest('hex');
    const file = options.cache && join(options.cache, `${folder.id}.json`);
    const kept = file && readCached(file, key);
    if (kept) cached += 1;
    else options.progress?.(folder.id, folder.articles.length);
    const compiled = kept ? { story: kept, problems: kept.problems } : compileStory(folder, outlets);
    problems.push(...compiled.problems);
    if (!compiled.story) continue;
    stories.push(compiled.story);
    if (file && !kept) writeAtomically(file, JSON.stringify({ key, story: compiled.story }));
  }
  problems.push(...findUnusedOutlets(content, outlets, stories));
  const failed = problems.some(({ level }) => level === 'error');
  return { corpus: failed ? null : { stories }, problems, cached };
}

function readOutlets(content: Content, problems: Problem[]): Outlet[] {
  const source = content.outletsFile;
  if (!source) return [];
  const decoded = decodeSource(source.bytes, source.file);
  if ('problem' in decoded) {
    if (decoded.problem.rule !== 'source-empty') problems.push(decoded.problem);
    return [];
  }
  const file = readYaml(decoded.text, source.file, OutletsFile);
  problems.push(...file.problems);
  const seen = new Set<string>();
  file.value?.forEach(({ id }, i) => {
    if (seen.has(id)) problems.push(problem('duplicate-id', file.locate([i, 'id']), `The outlet \`${id}\` stands twice`));
    seen.add(id);
  });
  return file.value ?? [];
}

function findUnusedOutlets(content: Content, outlets: readonly Outlet[], stories: readonly Story[]): Problem[] {
  const source = content.outletsFile;
  // Only when every story compiled is it known which outlets are used.
  if (!source || stories.length < content.stories.length) return [];
  const used = new Set(stories.flatMap((story) => story.articles.map(({ outlet }) => outlet)));
  const file = readYaml(new TextDecoder().decode(source.bytes), source.file, OutletsFile);
  return outlets.flatMap(({ id }, i) =>
    used.has(id) ? [] : [problem('outlet-without-file', file.locate([i, 'id']), `The outlet \`${id}\` has no article file`)],
  );
}

function readCached(file: string, key: string): Story | null {
  if (!existsSync(file)) return null;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key: string; story: Story };
    return kept.key === key ? kept.story : null;
  } catch {
    return null; // a damaged cache file is no cache file
  }
}
