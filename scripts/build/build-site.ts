import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { writeAtomically } from '../../src/corpus/files/write-atomically.ts';
import type { Handover } from '../../src/corpus/handed-over.ts';
import { CACHE_FOLDER } from '../../src/corpus/folders.ts';
import { formatFault } from '../../src/corpus/rules.ts';
import type { Made } from '../../src/corpus/made-stories.ts';
import type { Part } from '../../src/corpus/split-stories.ts';
import type { SiteFile } from '../../src/model/site-file.ts';
import type { StandingStory } from '../../src/model/standing-story.ts';
import { counted } from '../../src/text/counted.ts';
import { siteFonts } from '../../src/text/look/site-fonts.ts';
import { addPictures } from './add-pictures.ts';
import { basePath } from './base-path.ts';
import { describeDiskFault } from './describe-disk-fault.ts';
import { writeEditions, type Editions } from '../editions/write-editions.ts';
import { endOnSignal } from '../end-on-signal.ts';
import { findObstacle } from './find-obstacle.ts';
import { findPlaceFault } from './find-place-fault.ts';
import { indexParts } from './index-parts.ts';
import { inRuns } from './in-runs.ts';
import { keepPages, keptPagesOf, linkPages, movePages, movePlaces, takePages } from './kept-pages.ts';
import { readGround } from './part-file.ts';
import { isLeft, newMark, recoverFolder, replaceFolder, type Disk } from './replace-folder.ts';
import { setAside, takeOver } from './take-over.ts';
import { putPages, writePart } from './take-parts.ts';
import { writeFiles } from './write-files.ts';
import { lastLines, runStep, stopSteps } from '../run-step.ts';

/**
 * Compiles the content and builds the pages into a folder of this build's own, and puts it in `out`'s place when all went
 * well. Until then, and after any failure, `out` stays as it was. A folder that holds something else than a site is not
 * replaced.
 *
 * With `editions`, the site is thrown away and its stories are written as single files into `out`, which may hold others.
 *
 * With `part`, `out` becomes that part of a site: what `merge.ts` puts together.
 *
 * With `keepGoing`, stories with errors do not stop the others: the pages that `out` has of them go into the new site.
 *
 * @returns `true` if `out` is now the new site, with every story of the content; what went wrong has been printed otherwise
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const root = resolve(options.root ?? '.');
  const print = options.print ?? console.log;
  let work: string | undefined;
  const forget = endOnSignal(() => {
    stopSteps();
    if (work !== undefined) removeWorkFolder(work);
  });
  try {
    const out = followLink(resolve(root, options.out));
    const { editions } = options;
    if (!editions) recoverFolder(out, options.disk);
    const obstacle = editions ? null : findObstacle(out, root);
    const misplaced = findPlaceFault(process.env);
    if (misplaced !== null) {
      print(misplaced);
      return false;
    }
    if (obstacle !== null) {
      print(formatFault('site-folder', options.out, `It is not replaced: ${obstacle}`));
      return false;
    }
    for (const folder of [dirname(out), join(root, '.cache', 'builds')]) makeFolder(folder);
    work = makeWorkFolder(root);
    const run: Run = {
      root,
      env: environment(options, work),
      work,
      fresh: join(work, 'site'),
      out,
      everyPage: options.everyPage ?? false,
      part: options.part,
      pages: options.pages,
      print,
    };
    const bad = await ingest(run, options.keepGoing);
    const fault = findPlaceFault(run.env);
    if (fault !== null) print(fault);
    const stories = run.part ? storiesOf(work) : null;
    const built = bad !== null && fault === null && (stories?.length === 0 || (await buildPages(run)));
    if (!built) {
      print(existsSync(out) ? `\`${options.out}\` stays as it was.` : 'Nothing was built.');
      return false;
    }
    if (run.part) {
      await finishPart(run, run.part, stories ?? []);
      replaceFolder(partOf(work), out, options.disk);
      print(describePart(run.part, options.out, stories ?? []));
      return true;
    }
    copyFonts(run);
    if (editions)
      return (
        (await writeEditions(run.fresh, out, editions, { print, shown: options.out })) && bad.length === 0
      );
    await draw(run);
    for (const id of bad) takeOver(asideOf(work, id), run.fresh);
    replaceFolder(run.fresh, out, options.disk);
    return bad.length === 0;
  } catch (error) {
    const fault = describeDiskFault(error, options.out);
    if (fault === null) throw error;
    print(fault);
    return false;
  } finally {
    forget();
    if (work !== undefined) removeWorkFolder(work);
  }
}

/**
 * Makes a folder that may be written to.
 *
 * @throws if it may not; Node, where it makes several folders, says only that one is not there
 */
function makeFolder(folder: string): void {
  let first = folder;
  while (!existsSync(first)) first = dirname(first);
  accessSync(first, constants.W_OK);
  mkdirSync(folder, { recursive: true });
}

/** A link to a folder stays a link. */
function followLink(out: string): string {
  return existsSync(out) ? realpathSync(out) : out;
}

/** @returns ids of the stories that the build goes on without; `null` if it does not go on */
async function ingest(run: Run, keepGoing = false): Promise<readonly string[] | null> {
  const { root, env, work, part, print } = run;
  const content = env['SAME_STORY_CONTENT'];
  const step = await runStep(
    [
      'node',
      'scripts/ingest.ts',
      ...(content ? ['--content', content] : []),
      ...(keepGoing ? ['--keep-going'] : []),
      ...(part ? ['--part', `${part.number}/${part.of}`] : []),
    ],
    { env, cwd: root, show: print },
  );
  const corpus = corpusOf(work);
  useSiteFile(env, corpus);
  if (step.code === 0) return [];
  if (!keepGoing || !existsSync(corpus)) return null;
  const { bad = [] } = readHandover(corpus);
  writeFileSync(takenOverOf(work), JSON.stringify(bad.flatMap((id) => setStoryAside(run, id))));
  return bad;
}

/** Nothing where `ingest` left nothing. */
const readHandover = (corpus: string): Partial<Handover> =>
  existsSync(corpus) ? (JSON.parse(readFileSync(corpus, 'utf8')) as Handover) : {};

/** What `site.yaml` says goes to the pages. The path and the address that the command or the environment names come first. */
function useSiteFile(env: NodeJS.ProcessEnv, corpus: string): void {
  const { site } = readHandover(corpus);
  if (site === undefined) return;
  env['SAME_STORY_SITE_FILE'] = JSON.stringify(site);
  if (site.address !== undefined) env['SAME_STORY_SITE'] ||= site.address;
  if (site.base !== undefined) env['SAME_STORY_BASE'] ||= site.base;
}

/** Where drawn pictures are kept. */
export const picturesOf = (root: string): string => join(root, '.cache', 'pictures');

/** Draws the pictures of the site, and says where in the cache they are. */
const draw = (run: Run): Promise<readonly string[]> =>
  addPictures(run.fresh, {
    cache: picturesOf(run.root),
    site: siteOf(run.env),
    content: contentOf(run),
    print: run.print,
  });

/** Makes of what was built a part of a site. */
async function finishPart(run: Run, part: Part, stories: readonly string[]): Promise<void> {
  const { root, env, work } = run;
  writePart(partOf(work), {
    part,
    ground: readGround(root, contentOf(run), env),
    stories,
    corpus: resolve(root, CACHE_FOLDER),
    pictures: stories.length > 0 ? await draw(run) : [],
  });
}

function describePart({ number, of }: Part, shown: string, stories: readonly string[]): string {
  const has = stories.length === 0 ? 'it has no story' : counted(stories.length, 'story', 'stories');
  return `Part ${number}/${of} is in \`${shown}\`: ${has}. Merge all parts with \`merge\`.`;
}

/** The site's own font files, under the names that its style sheet has for them. */
function copyFonts(run: Run): void {
  const { env, fresh } = run;
  for (const { file, served } of siteFonts(siteOf(env))) {
    const to = join(fresh, served);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(contentOf(run), file), to);
  }
}

const contentOf = ({ root, env }: Run): string => resolve(root, env['SAME_STORY_CONTENT'] || 'content');

const siteOf = (env: NodeJS.ProcessEnv): Pick<SiteFile, 'colours' | 'fonts'> =>
  JSON.parse(env['SAME_STORY_SITE_FILE'] || '{}') as SiteFile;

/** Says what becomes of a story with errors. */
function setStoryAside({ env, work, out, print }: Run, id: string): StandingStory[] {
  const story = setAside(out, id, basePath(env['SAME_STORY_BASE']), asideOf(work, id));
  if (typeof story === 'string') {
    print(formatFault('story-left-out', id, `The story is left out: ${story}`));
    return [];
  }
  print(
    formatFault(
      'story-taken-over',
      id,
      'The pages of the story are those of the earlier site; the search does not find its texts',
    ),
  );
  return [story];
}

/** Astro's program: inside the project, or beside it, as npm decides. */
function astroOf(root: string): string {
  const inside = join(root, 'node_modules', 'astro');
  const folder = existsSync(inside)
    ? inside
    : dirname(createRequire(join(root, 'package.json')).resolve('astro/package.json'));
  return join(folder, 'bin', 'astro.mjs');
}

/**
 * Makes the pages. Every story's are those of an earlier build of this site where neither the story nor any code changed. Astro
 * holds on to something of each page it makes: many stories are made in several runs, one after the other.
 */
async function buildPages(run: Run): Promise<boolean> {
  const { root, env, work, fresh, part, print, everyPage } = run;
  print('Building the pages …');
  const begun = performance.now();
  const { stories = [] } = readHandover(corpusOf(work));
  const site = ['CONTENT', 'BASE', 'SITE', 'SITE_FILE'].map((name) => env[`SAME_STORY_${name}`] ?? '');
  if (part) site.push(`${part.number}/${part.of}`);
  const kept = keptPagesOf(root, site);
  const [folder, aside] = [join(work, 'pages'), join(work, 'linked')];
  if (everyPage) mkdirSync(folder);
  else takePages(run.pages ?? kept, folder);
  let had = 0;
  try {
    const missing = stories.filter((story) => !linkPages(folder, aside, story));
    had = stories.length - missing.length;
    const runs = inRuns(missing);
    for (const [i, made] of runs.entries()) {
      // The pages of the whole site are made by who merges the parts.
      const last = i === runs.length - 1 && !part;
      if (made.length === 0 && !last) continue;
      if (!(await runAstro(run, { stories: made.map(({ id }) => id), site: last }))) return false;
      for (const story of made) {
        writeFiles(fresh, story.id);
        movePages(fresh, folder, story);
        linkPages(folder, aside, story);
      }
    }
    for (const story of stories) movePlaces(aside, fresh, story);
    if (part) putPages(partOf(work), folder, stories);
  } finally {
    keepPages(kept, folder, stories);
  }
  const indexed = part ? 0 : await indexParts(fresh);
  if (indexed > 0)
    print(
      `Indexed ${counted(indexed, 'story', 'stories')} for the search: their texts are too many to travel together.`,
    );
  const pages = await countPages(fresh);
  print(
    `Built ${counted(pages, 'page')} in ${((performance.now() - begun) / 1000).toFixed(1)} s${had > 0 ? `; those of ${counted(had, 'story', 'stories')} were there` : ''}.`,
  );
  return true;
}

/**
 * Node lets what is no longer used grow to several times of what is, 90 MB of 700 here; so it is collected when both are equal.
 */
const SMALL_HEAP = '--heap-growing-percent=100';

/** Makes pages in a folder that is emptied first. */
async function runAstro({ root, env, work, fresh, print }: Run, made: Made): Promise<boolean> {
  writeFileSync(madeOf(work), JSON.stringify(made));
  const step = await runStep(['node', SMALL_HEAP, astroOf(root), 'build'], { env, cwd: root });
  const log = join('.cache', 'build.log');
  writeAtomically(join(root, log), step.output);
  if (step.code === 0 && (!made.site || existsSync(join(fresh, 'index.html')))) return true;
  const fault = step.code === 0 ? 'The build made no page.' : describeDiskFault(step.output, fresh);
  print(
    fault ?? `${withoutStack(step.output)}\nThe pages could not be built; the whole log is in \`${log}\`.`,
  );
  return false;
}

/** What both steps are told: also the file that hands the corpus from one to the next. */
function environment(options: BuildOptions, work: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SAME_STORY_OUT: join(work, 'site'),
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

/** Inside the folder of a build: what `ingest` hands over, whose pages are made, the stories taken over, and their pages. */
const corpusOf = (work: string): string => join(work, 'corpus.json');
const madeOf = (work: string): string => join(work, 'made.json');
const takenOverOf = (work: string): string => join(work, 'taken-over.json');
const asideOf = (work: string, id: string): string => join(work, 'aside', id);
const partOf = (work: string): string => join(work, 'part');
const storiesOf = (work: string): string[] => readHandover(corpusOf(work)).stories?.map(({ id }) => id) ?? [];

/** A folder of this build's own inside the project, where imports find the packages. */
function makeWorkFolder(root: string): string {
  const all = join(root, '.cache', 'builds');
  const work = join(all, newMark());
  mkdirSync(join(work, 'astro'), { recursive: true });
  for (const mark of readdirSync(all).filter(isLeft)) removeWorkFolder(join(all, mark));
  return work;
}

/** What cannot be removed now goes with the next build. */
function removeWorkFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A step that is just ending may still write there.
  }
}

async function countPages(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;
}

function withoutStack(output: string): string {
  return lastLines(
    output
      .split('\n')
      .filter((line) => !/^\s+at /.test(line))
      .join('\n'),
    30,
  );
}

type Print = (line: string) => void;

/** Full paths: the project, the folder of this build, the new pages in it, and the site that they replace. */
type Run = {
  root: string;
  env: NodeJS.ProcessEnv;
  work: string;
  fresh: string;
  out: string;
  everyPage: boolean;
  part: Part | undefined;
  pages: string | undefined;
  print: Print;
};

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
