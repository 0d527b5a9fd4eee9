import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { addressKey, deriveId } from '../derive-id.ts';
import { describeDiskError, readFile, type ContentFile } from './read-file.ts';
import { problem } from '../rules.ts';
import { suggestName } from '../../text/suggest-name.ts';

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
  readonly ledgerFile: ContentFile | null;
  readonly correctionsFile: ContentFile | null;
  /** Where its ledger is, or would be, from where the program runs. */
  readonly ledgerPath: string;
  /** What is wrong with its name and its files, before any is decoded. */
  readonly problems: readonly Problem[];
  /** SHA-256 over its name and over the name and bytes of every file. */
  readonly digest: string;
}

/** A content folder as it lies on disk, nothing decoded yet. */
export interface Content {
  readonly stories: readonly StoryFolder[];
  readonly outletsFile: ContentFile | null;
  readonly siteFile: ContentFile | null;
  /** Whether all stories that `outlets.yaml` serves are among `stories`. */
  readonly whole: boolean;
  /** What belongs to no story. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a content folder. Besides `stories/<story>/articles/*.txt` it takes what somebody is likely to point at:
 * a folder of stories, a single story's folder, or a bare folder of `.txt` files, which is then one story.
 */
export function readContent(directory: string): Content {
  const root = resolve(directory);
  const problems: Problem[] = [];
  if (!isFolder(root)) {
    return {
      stories: [],
      outletsFile: null,
      siteFile: null,
      whole: true,
      problems: [problem('content-missing', { file: '' }, 'There is no such folder')],
    };
  }
  const folders = storyFolders(root, problems);
  if (folders.length === 0 && problems.length === 0)
    problems.push(problem('content-missing', { file: '' }, 'The folder holds no story'));
  const read = folders.map((folder) => readStory(directory, folder));
  const clashes: Problem[] = [];
  const shared = reportSameIds(
    read.map((story, i) => ({ id: story.id, file: relative(root, folders[i] ?? root) })),
    clashes,
  );
  // Neither has the address for itself, so it is a problem of each.
  const stories = read.map((story) =>
    shared.has(story.id) ? { ...story, problems: [...story.problems, ...clashes] } : story,
  );
  if (isFolder(join(root, 'stories')))
    reportStrayArticles(root, join(root, 'stories'), 'It is outside every story', problems);
  reportStrayYaml(
    root,
    root,
    ['outlets.yaml', 'site.yaml', ...(folders[0] === root ? STORY_FILES : [])],
    problems,
  );
  const siteFile = readFile(directory, 'site.yaml', problems);
  return { stories, ...readOutletsFile(directory, root, problems), siteFile, problems };
}

/** A story inside a content folder has the outlets of that folder. */
function readOutletsFile(
  directory: string,
  root: string,
  problems: Problem[],
): Pick<Content, 'outletsFile' | 'whole'> {
  const own = readFile(directory, 'outlets.yaml', problems);
  if (own) return { outletsFile: own, whole: true };
  const up = basename(root) === 'stories' ? '..' : basename(dirname(root)) === 'stories' ? '../..' : null;
  return {
    outletsFile: up === null ? null : readFile(directory, join(up, 'outlets.yaml'), problems),
    whole: false,
  };
}

function storyFolders(root: string, problems: Problem[]): string[] {
  const list = (folder: string) =>
    namesIn(folder, relative(root, folder), problems)
      .map((name) => join(folder, name))
      .filter(isFolder);
  const holdsArticles = (folder: string) =>
    isFolder(join(folder, 'articles')) ||
    namesIn(folder, relative(root, folder), problems).some(isArticleName);
  if (isFolder(join(root, 'stories'))) return list(join(root, 'stories'));
  if (holdsArticles(root)) return [root];
  return list(root).filter(holdsArticles);
}

function readStory(directory: string, folder: string): StoryFolder {
  const root = resolve(directory);
  const problems: Problem[] = [];
  const inArticles = isFolder(join(folder, 'articles'));
  const place = relative(root, inArticles ? join(folder, 'articles') : folder);
  const found: ArticleFile[] = [];
  for (const entry of namesIn(join(root, place), place, problems)) {
    const file = join(place, entry);
    if (!isArticleName(entry)) {
      if (inArticles) problems.push(problem('file-ignored', { file }, 'The file is not read'));
      continue;
    }
    const name = entry.slice(0, -extname(entry).length);
    const read = readFile(directory, file, problems);
    if (read) found.push({ ...read, id: deriveId(name), name });
  }
  if (found.length === 0 && problems.every(({ level }) => level !== 'error'))
    problems.push(problem('story-empty', { file: place }, 'The story has no article'));
  const shared = reportSameIds(found, problems);
  // It is not known which of them is meant. Neither is read, so that nothing is checked against the wrong one.
  const articles = found.map((each) => (shared.has(each.id) ? { ...each, bytes: null } : each));
  if (inArticles)
    reportStrayArticles(root, folder, 'It is next to the `articles` folder, not in it,', problems);
  if (folder !== root) reportStrayYaml(root, folder, STORY_FILES, problems);
  const [storyFile = null, claimsFile = null, ledgerFile = null, correctionsFile = null] = STORY_FILES.map(
    (file) => readFile(directory, join(relative(root, folder), file), problems),
  );
  const name = basename(folder);
  const hash = createHash('sha256').update(name);
  for (const each of [...articles, storyFile, claimsFile, ledgerFile, correctionsFile])
    if (each)
      hash
        .update('\0')
        .update(each.file)
        .update('\0')
        .update(each.bytes ?? '');
  return {
    id: deriveId(name),
    name,
    articles,
    storyFile,
    claimsFile,
    ledgerFile,
    correctionsFile,
    ledgerPath: join(directory, relative(root, folder), LEDGER),
    problems,
    digest: hash.digest('hex'),
  };
}

/** What `npm run ledger` keeps. */
const LEDGER = 'published.yaml';

/** The YAML beside the articles, in this order. */
const STORY_FILES = ['story.yaml', 'claims.yaml', LEDGER, 'corrections.yaml'];

const isArticleName = (name: string) => extname(name).toLowerCase() === '.txt';

const isFolder = (path: string) => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** What a folder holds, in an order that does not depend on the disk; hidden files and unreadable names are told, not read. */
function namesIn(folder: string, file: string, problems: Problem[]): string[] {
  try {
    const names: string[] = [];
    for (const bytes of readdirSync(folder, { encoding: 'buffer' })) {
      const name = readName(bytes);
      if (name === null)
        problems.push(
          problem(
            'file-name-encoding',
            { file },
            `The name of a file is not UTF-8: \`${bytes.toString('latin1')}\`, read as Latin-1`,
          ),
        );
      else if (!name.startsWith('.')) names.push(name);
      else if (!HOUSEKEEPING.test(name))
        problems.push(problem('file-hidden', { file: join(file, name) }, 'The file is hidden and not read'));
    }
    return names.toSorted();
  } catch (error) {
    problems.push(
      problem('source-unreadable', { file }, `The folder cannot be read: ${describeDiskError(error)}`),
    );
    return [];
  }
}

/** Files that systems and version control keep; nobody takes them for articles. */
const HOUSEKEEPING = /^\.(?:cache|DS_Store|localized|git\w*|editorconfig|keep|nfs\w+|~lock\..*)$/u;

function readName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function reportStrayArticles(root: string, folder: string, where: string, problems: Problem[]): void {
  const place = relative(root, folder);
  for (const name of namesIn(folder, place, problems))
    if (isArticleName(name))
      problems.push(problem('article-misplaced', { file: join(place, name) }, `${where} and is not read`));
}

/** Reports YAML that nothing reads: with a `claims.yml` the matrix would be empty for no visible reason. */
function reportStrayYaml(root: string, folder: string, known: readonly string[], problems: Problem[]): void {
  for (const name of namesIn(folder, relative(root, folder), problems)) {
    if (!/\.ya?ml$/iu.test(name) || known.includes(name)) continue;
    const meant = suggestName(name, known);
    problems.push(
      problem(
        'file-ignored',
        { file: join(relative(root, folder), name) },
        `The file is not read${meant ? `; did you mean \`${meant}\`?` : ''}`,
      ),
    );
  }
}

/** @returns the ids that would share an address with another */
function reportSameIds(named: readonly { id: string; file: string }[], problems: Problem[]): Set<string> {
  const first = new Map<string, { id: string; file: string }>();
  const shared = new Set<string>();
  for (const each of named) {
    const other = first.get(addressKey(each.id));
    if (other === undefined) first.set(addressKey(each.id), each);
    else {
      problems.push(
        problem('file-name', { file: each.file }, `It would get the same address as \`${other.file}\``),
      );
      shared.add(each.id).add(other.id);
    }
  }
  return shared;
}
