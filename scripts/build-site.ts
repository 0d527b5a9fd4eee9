import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from '../src/corpus/files/is-running.ts';
import { counted } from '../src/text/counted.ts';
import { findObstacle } from './find-obstacle.ts';
import { indexParts } from './index-parts.ts';
import { lastLines, runStep, stopSteps } from './run-step.ts';

/**
 * Compiles the content and builds the pages into a folder beside `out`, and puts it in `out`'s place when all went well.
 * Until then, and after any failure, `out` stays as it was. A folder that holds something else than a site is not replaced.
 *
 * @returns `true` where `out` is now the new site; what went wrong has been printed otherwise. Throws only where the
 *   disk does.
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const run: Run = {
    root: resolve(options.root ?? '.'),
    env: {},
    fresh: '',
    corpus: '',
    print: options.print ?? console.log,
  };
  const out = resolve(run.root, options.out);
  const obstacle = findObstacle(out, run.root);
  if (obstacle !== null) {
    run.print(`\`${options.out}\` is not replaced: ${obstacle}. Name another folder, or a new one.`);
    return false;
  }
  run.fresh = besideOut(out, process.pid);
  run.corpus = besideOut(out, process.pid, '-corpus');
  run.env = environment(options, run);
  await removeLeftovers(out);
  const stop = () => {
    stopSteps();
    void removeTemporary(run).finally(() => process.exit(130));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const built = (options.ingest === false || (await ingest(run))) && (await buildPages(run));
    if (built) await putInPlace(run.fresh, out);
    else run.print(existsSync(out) ? `\`${options.out}\` stays as it was.` : 'Nothing was built.');
    return built;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await removeTemporary(run);
  }
}

async function removeTemporary({ fresh, corpus }: Run): Promise<void> {
  for (const path of [fresh, corpus]) await rm(path, { recursive: true, force: true });
}

async function ingest({ root, env, print }: Run): Promise<boolean> {
  const content = env['SAME_STORY_CONTENT'];
  const command = ['node', 'scripts/ingest.ts', ...(content ? ['--content', content] : [])];
  const step = await runStep(command, { env, cwd: root, show: print });
  return step.code === 0;
}

/** `--force`: Astro keeps entries whose digest did not change, even where the code that made them did. */
async function buildPages({ root, env, fresh, print }: Run): Promise<boolean> {
  print('Building the pages …');
  const step = await runStep(['node', 'node_modules/astro/bin/astro.mjs', 'build', '--force'], {
    env,
    cwd: root,
  });
  const log = join('.cache', 'build.log');
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(join(root, log), step.output);
  const pages = step.code === 0 ? await countPages(fresh) : 0;
  if (pages > 0) {
    const stories = await indexParts(fresh);
    if (stories > 0)
      print(
        `Indexed ${counted(stories, 'story', 'stories')} for the search: their texts are too many to travel together.`,
      );
    print(`Built ${counted(pages, 'page')} in ${(step.ms / 1000).toFixed(1)} s.`);
    return true;
  }
  print(withoutStack(step.output));
  print(
    step.code === 0
      ? 'The build made no page.'
      : `The pages could not be built; the whole log is in \`${log}\`.`,
  );
  return false;
}

/** Two renames in one folder; the moment between them is the only one in which `out` is missing. */
async function putInPlace(fresh: string, out: string): Promise<void> {
  const old = `${besideOut(out, process.pid)}.old.tmp`;
  const hadOne = existsSync(out);
  if (hadOne) await rename(out, old);
  try {
    await rename(fresh, out);
  } catch (error) {
    if (hadOne) await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** What both steps are told; where nothing is compiled first, the pages compile for themselves, mostly from the cache. */
function environment(options: BuildOptions, { fresh, corpus }: Run): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SAME_STORY_OUT: fresh,
    SAME_STORY_CORPUS: options.ingest === false ? '' : corpus,
    ...(options.base === undefined ? {} : { SAME_STORY_BASE: options.base }),
    ...(options.content === undefined ? {} : { SAME_STORY_CONTENT: options.content }),
  };
}

function besideOut(out: string, pid: number, what = ''): string {
  return join(dirname(out), `.${basename(out)}${what}-${pid}.tmp`);
}

/** Folders and files of builds that were killed. */
async function removeLeftovers(out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  for (const name of await readdir(dirname(out))) {
    if (!name.startsWith(`.${basename(out)}-`)) continue;
    const pid = /-(\d+)\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(dirname(out), name), { recursive: true, force: true });
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

/** `corpus` is the file that hands the corpus from one step to the next. */
type Run = { root: string; env: NodeJS.ProcessEnv; fresh: string; corpus: string; print: Print };

export type BuildOptions = {
  /** The folder of the site; `dist` for readers. */
  out: string;
  /** `/` or `/some/base/`; the configuration's own where missing. */
  base?: string | undefined;
  /** The content folder; the configuration's own where missing. */
  content?: string | undefined;
  /** `false` where the corpus has just been compiled. */
  ingest?: boolean;
  /** The project's folder; the current one where missing. */
  root?: string;
  print?: Print;
};
