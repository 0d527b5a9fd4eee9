import type { z } from 'zod';
import { english } from '../../language/en/english.ts';
import type { Language } from '../../language/language.ts';
import { ClaimsFile } from '../../model/claims-file.ts';
import { CorrectionsFile } from '../../model/corrections-file.ts';
import { Ledger } from '../../model/ledger.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Rights } from '../../model/rights.ts';
import { StoryFile } from '../../model/story-file.ts';
import { suggestName } from '../../text/suggest-name.ts';
import type { Problem } from '../../model/problem.ts';
import { deriveId, deriveOutlet } from '../derive-id.ts';
import { decodeSource } from '../files/decode-source.ts';
import type { ArticleFile, StoryFolder } from '../files/read-content.ts';
import type { ContentFile } from '../files/read-file.ts';
import { readEditorFile } from '../files/read-editor-file.ts';
import type { YamlFile } from '../files/read-yaml.ts';
import { recogniseFormat } from '../files/recognise-format.ts';
import { NO_MEMORY, type Recall } from '../memory.ts';
import type { Watch } from '../pipeline.ts';

/** What a story is compiled from. */
export interface StoryInput {
  /** As read from disk. */
  readonly folder: StoryFolder;
  /** The outlets of `outlets.yaml`; `null` if there is no such file or it is broken. */
  readonly known: readonly Outlet[] | null;
  /** Of articles for which `story.yaml` does not say; `full` if missing. */
  readonly rights?: Rights;
  /** Of earlier compilations of the folder. */
  readonly memory?: Recall | undefined;
}

/** Bytes to text: adds the editor's files, checked against their schemas, and the text of each article file. */
export function readFiles({ folder, known, memory = NO_MEMORY }: StoryInput, watch: Watch): Files {
  const read = <S extends z.ZodType>(name: string, source: ContentFile | null, schema: S, empty: unknown) => {
    const input = [source?.file, source?.bytes && Buffer.from(source.bytes).toString('latin1')];
    const { found, file } = memory.recall(name, input, () => {
      const problems: Problem[] = [];
      return { found: problems, file: readEditorFile(source, schema, empty, (each) => problems.push(each)) };
    });
    found.forEach(watch.report);
    return file;
  };
  const storyFile = read('story.yaml', folder.storyFile, StoryFile, {});
  const claimsFile = read('claims.yaml', folder.claimsFile, ClaimsFile, { topics: [] });
  const ledgerFile = read('published.yaml', folder.ledgerFile, Ledger, {});
  const correctionsFile = read('corrections.yaml', folder.correctionsFile, CorrectionsFile, {
    corrections: [],
  });
  const entries = withFormerIds(storyFile.value ?? StoryFile.parse({}));
  const files = inEditorsOrder(folder.articles, storyFile.keys(['articles']));
  return {
    memory,
    language: english,
    storyFile,
    claimsFile,
    ledgerFile,
    correctionsFile,
    entries,
    ledger: ledgerFile.value ?? Ledger.parse({}),
    renamed: new Map(
      Object.entries(entries.articles).flatMap(([id, { formerly }]) =>
        formerly.map((old) => [old, id] as const),
      ),
    ),
    files,
    sources: files.flatMap((file, index) => {
      const text = textOf(file, watch);
      return text === null ? [] : [{ file, index, text }];
    }),
    outletIds: storyFile.value && files.flatMap(({ id }) => outletsOf(id, entries, known)),
  };
}

/** What `readFiles` adds. */
export interface Files {
  readonly memory: Recall;
  /** What the articles are compared in; each is read in its own. */
  readonly language: Language;
  readonly storyFile: YamlFile<StoryFile>;
  readonly claimsFile: YamlFile<ClaimsFile>;
  readonly ledgerFile: YamlFile<Ledger>;
  readonly correctionsFile: YamlFile<CorrectionsFile>;
  /** The value of `story.yaml`; an empty one if the file is missing or broken. */
  readonly entries: StoryFile;
  /** The value of `published.yaml`; an empty one if the file is missing or broken. */
  readonly ledger: Ledger;
  /** Ids of articles by the ids they had before. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The article files in the story's order, including those that cannot be read. */
  readonly files: readonly ArticleFile[];
  /** The files that hold text; `index` is the file's position in the story, from 0. */
  readonly sources: readonly Source[];
  /** Ids of the outlets its articles go by; `null` if `story.yaml` is broken. */
  readonly outletIds: readonly string[] | null;
}

/** An article file with its text. */
export interface Source {
  readonly file: ArticleFile;
  readonly index: number;
  readonly text: string;
}

/** Editors write the names their files had; addresses were made of ids. */
function withFormerIds(entries: StoryFile): StoryFile {
  return {
    ...entries,
    articles: Object.fromEntries(
      Object.entries(entries.articles).map(([id, entry]) => [
        id,
        { ...entry, formerly: entry.formerly.map(deriveId) },
      ]),
    ),
  };
}

/**
 * The articles that `story.yaml` names come first, in its order; the others follow by name. If it names half of them or
 * fewer, it is no list of the articles but says something of some: each keeps its place by name, so that no letter moves
 * when an article gets a date.
 */
function inEditorsOrder(files: readonly ArticleFile[], order: readonly string[]): ArticleFile[] {
  const byId = files.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const listed = order.flatMap((id) => byId.filter((file) => file.id === id));
  const others = byId.filter((file) => !listed.includes(file));
  if (listed.length > others.length) return [...listed, ...others];
  let next = 0;
  return byId.flatMap((file) => (others.includes(file) ? [file] : (listed[next++] ?? [])));
}

function textOf(file: ArticleFile, watch: Watch): string | null {
  if (file.bytes === null) return null;
  const decoded = decodeSource(file.bytes, file.file);
  if ('problem' in decoded) {
    watch.report(decoded.problem);
    return null;
  }
  const format = recogniseFormat(decoded.text, file.file);
  if (format) watch.report(format);
  return format?.level === 'error' ? null : decoded.text;
}

/** The outlet of an article. If its id is misspelled, which is reported elsewhere, every outlet it may mean. */
function outletsOf(article: string, entries: StoryFile, known: readonly Outlet[] | null): string[] {
  const named = Object.hasOwn(entries.articles, article) ? entries.articles[article]?.outlet : undefined;
  if (named === undefined) return [deriveOutlet(article)];
  const ids = known?.map(({ id }) => id) ?? [];
  return ids.includes(named) ? [named] : [deriveOutlet(article), suggestName(named, ids) ?? named];
}
