import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Handover } from '../../src/corpus/handed-over.ts';
import type { Part } from '../../src/corpus/split-stories.ts';
import type { SiteFile } from '../../src/model/site-file.ts';
import type { Editions } from '../editions/write-editions.ts';
import type { Disk } from './replace-folder.ts';

export type BuildOptions = {
  /** The folder of the site; `dist` for readers. */
  out: string;
  /** `/` or `/some/base/`; the configuration's own where missing. */
  base?: string | undefined;
  /** The full address, `https://example.org`; what the environment or `site.yaml` says where missing. */
  site?: string | undefined;
  /** The content folder; the configuration's own where missing. */
  content?: string | undefined;
  /** Whether pages are made again of which neither the story nor the code changed. */
  everyPage?: boolean | undefined;
  /** A part of the site in its place. */
  part?: Part | undefined;
  /** A folder of pages to take in the place of those that an earlier build kept; used up. */
  pages?: string | undefined;
  /** Single files in the place of the site. */
  editions?: Editions | undefined;
  /** Whether stories with errors are passed over. */
  keepGoing?: boolean | undefined;
  /** The project's folder; the current one where missing. */
  root?: string;
  /** What changes the disk when the site is put in place; the disk itself where missing. */
  disk?: Disk;
  print?: Print;
};

type Print = (line: string) => void;

/** One build. Full paths: the project, the folder of this build, the new pages in it, and the site that they replace. */
export interface BuildRun {
  readonly root: string;
  /** What both steps are told; what `site.yaml` says is added once it is read. */
  readonly env: NodeJS.ProcessEnv;
  readonly work: string;
  readonly fresh: string;
  readonly out: string;
  readonly everyPage: boolean;
  readonly part: Part | undefined;
  readonly pages: string | undefined;
  readonly print: Print;
}

/**
 * A build of what the options say.
 *
 * @param at full paths
 */
export function newRun(
  options: BuildOptions,
  at: { readonly root: string; readonly work: string; readonly out: string },
): BuildRun {
  return {
    ...at,
    env: environment(options, at.work),
    fresh: siteOf(at.work),
    everyPage: options.everyPage ?? false,
    part: options.part,
    pages: options.pages,
    print: options.print ?? console.log,
  };
}

/** What both steps are told: also the file that hands the corpus from one to the next. */
function environment(options: BuildOptions, work: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SAME_STORY_OUT: siteOf(work),
    SAME_STORY_ASTRO: join(work, 'astro'),
    SAME_STORY_CORPUS: corpusOf(work),
    SAME_STORY_MADE: madeOf(work),
    SAME_STORY_TAKEN_OVER: takenOverOf(work),
    SAME_STORY_LOG: process.env['SAME_STORY_LOG'] ?? 'warn',
    ...(options.base === undefined ? {} : { SAME_STORY_BASE: options.base }),
    ...(options.site === undefined ? {} : { SAME_STORY_SITE: options.site }),
    ...(options.content === undefined ? {} : { SAME_STORY_CONTENT: options.content }),
  };
}

/** Inside the folder of a build: the new site, what `ingest` hands over, whose pages are made, and the stories taken over. */
const siteOf = (work: string): string => join(work, 'site');
export const corpusOf = (work: string): string => join(work, 'corpus.json');
export const madeOf = (work: string): string => join(work, 'made.json');
export const takenOverOf = (work: string): string => join(work, 'taken-over.json');
/** And the pages of one taken over, those that are kept, their names for the new site, and the part that is built. */
export const asideOf = (work: string, id: string): string => join(work, 'aside', id);
export const pagesOf = (work: string): string => join(work, 'pages');
export const linkedOf = (work: string): string => join(work, 'linked');
export const partOf = (work: string): string => join(work, 'part');

/** What `ingest` handed over; nothing where it left nothing. */
export const readHandover = ({ work }: Pick<BuildRun, 'work'>): Partial<Handover> =>
  existsSync(corpusOf(work)) ? (JSON.parse(readFileSync(corpusOf(work), 'utf8')) as Handover) : {};

export const contentOf = ({ root, env }: BuildRun): string =>
  resolve(root, env['SAME_STORY_CONTENT'] || 'content');

/** What `site.yaml` says of the look of the site. */
export const lookOf = (env: NodeJS.ProcessEnv): Pick<SiteFile, 'colours' | 'fonts'> =>
  JSON.parse(env['SAME_STORY_SITE_FILE'] || '{}') as SiteFile;
