import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { problem } from './rules.ts';

/** A file of the content folder: its name relative to the folder, and its bytes. */
export interface ContentFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** An article file with the id it goes by. */
export interface ArticleFile extends ContentFile {
  readonly id: string;
  /** The file's name without its ending, as the editor wrote it. */
  readonly name: string;
}

/** One story's folder as it lies on disk. */
export interface StoryFolder {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly ArticleFile[];
  readonly storyFile: ContentFile | null;
  readonly claimsFile: ContentFile | null;
  /** SHA-256 over every file of the folder and its name. */
  readonly digest: string;
}

/** A content folder as it lies on disk, nothing decoded yet. */
export interface Content {
  readonly stories: readonly StoryFolder[];
  readonly outletsFile: ContentFile | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a content folder. Besides `stories/<story>/articles/*.txt` it takes what somebody is likely to point at:
 * a folder of stories, a single story's folder, or a bare folder of `.txt` files, which is then one story.
 */
export function readContent(directory: string): Content {
  const root = resolve(directory);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    return { stories: [], outletsFile: null, problems: [problem('content-missing', { file: directory }, 'There is no such folder')] };
  }
  const problems: Problem[] = [];
  const folders = storyFolders(root);
  if (folders.length === 0) problems.push(problem('content-missing', { file: directory }, 'The folder holds no story'));
  const stories = folders.map((folder) => readStory(root, folder, problems));
  reportSameIds(stories.map((story, i) => ({ id: story.id, file: relative(root, folders[i] ?? root) || '.' })), problems);
  return { stories, outletsFile: readFile(root, join(root, 'outlets.yaml'), problems), problems };
}

function storyFolders(root: string): string[] {
  if (existsSync(join(root, 'stories'))) return subfolders(join(root, 'stories'));
  if (holdsArticles(root) || existsSync(join(root, 'articles'))) return [root];
  return subfolders(root).filter((folder) => existsSync(join(folder, 'articles')) || holdsArticles(folder));
}

const subfolders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .toSorted();

const holdsArticles = (folder: string) => readdirSync(folder).some((name) => extname(name) === '.txt');

function readStory(root: string, folder: string, problems: Problem[]): StoryFolder {
  const articlesFolder = existsSync(join(folder, 'articles')) ? join(folder, 'articles') : folder;
  const inArticles = articlesFolder !== folder;
  const articles: ArticleFile[] = [];
  for (const entry of readdirSync(articlesFolder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(articlesFolder, entry.name);
    const file = relative(root, path);
    if (extname(entry.name) !== '.txt') {
      if (inArticles) problems.push(problem('file-ignored', { file }, 'The file is not read'));
      continue;
    }
    const read = readFile(root, path, problems);
    const name = basename(entry.name, '.txt');
    if (read) articles.push({ ...read, id: idOf(name), name });
  }
  const file = relative(root, articlesFolder) || '.';
  if (articles.length === 0) problems.push(problem('story-empty', { file }, 'The story has no article'));
  reportSameIds(articles, problems);
  const storyFile = readFile(root, join(folder, 'story.yaml'), problems);
  const claimsFile = readFile(root, join(folder, 'claims.yaml'), problems);
  const hash = createHash('sha256');
  for (const each of [...articles, storyFile, claimsFile]) if (each) hash.update(each.file).update('\0').update(each.bytes).update('\0');
  const name = basename(folder);
  return { id: idOf(name), name, articles, storyFile, claimsFile, digest: hash.digest('hex') };
}

function readFile(root: string, path: string, problems: Problem[]): ContentFile | null {
  if (!existsSync(path)) return null;
  const file = relative(root, path);
  try {
    return { file, bytes: readFileSync(path) };
  } catch (error) {
    problems.push(problem('source-unreadable', { file }, `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`));
    return null;
  }
}

function reportSameIds(named: readonly { id: string; file: string }[], problems: Problem[]): void {
  const first = new Map<string, string>();
  for (const { id, file } of named) {
    const other = first.get(id.toLowerCase());
    if (other === undefined) first.set(id.toLowerCase(), file);
    else problems.push(problem('file-name', { file }, `It would get the same address as \`${other}\``));
  }
}

/** A name as part of an address: itself where it is safe, else its letters, digits and hyphens. */
function idOf(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]*$/u.test(name)) return name;
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9_-]+/gu, '-').replace(/^-+|-+$/gu, '');
  return letters || `n-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
