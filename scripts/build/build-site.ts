import { copyFileSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { formatFault } from '../../src/corpus/rules.ts';
import { siteFonts } from '../../src/text/look/site-fonts.ts';
import { endOnSignal } from '../end-on-signal.ts';
import { stopSteps } from '../run-step.ts';
import { addPictures } from './add-pictures.ts';
import { asideOf, contentOf, lookOf, newRun, partOf, readHandover } from './build-run.ts';
import type { BuildOptions, BuildRun } from './build-run.ts';
import { compileContent } from './compile-content.ts';
import { describeDiskFault } from './faults/describe-disk-fault.ts';
import { findObstacle } from './faults/find-obstacle.ts';
import { findPlaceFault } from './faults/find-place-fault.ts';
import { finishPart } from './parts/finish-part.ts';
import { keepSpare } from './kept/spare-site.ts';
import { makePages } from './make-pages.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';
import { takeOver } from './take-over.ts';
import { buildsOf, makeFolder, makeWorkFolder, removeWorkFolder } from './work-folder.ts';

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
    const fault = findPlaceFault(process.env) ?? (editions ? null : findOutFault(out, root, options.out));
    if (fault !== null) {
      print(fault);
      return false;
    }
    for (const folder of [dirname(out), buildsOf(root)]) makeFolder(folder);
    work = makeWorkFolder(root);
    const run = newRun(options, { root, work, out });
    const bad = await compileContent(run, options.keepGoing);
    const pages = bad === null ? null : await build(run);
    if (bad === null || pages === null) {
      print(existsSync(out) ? `\`${options.out}\` stays as it was.` : 'Nothing was built.');
      return false;
    }
    if (run.part) {
      const told = await finishPart(run, run.part, options.out);
      replaceFolder(partOf(work), out, options.disk);
      print(told);
      return true;
    }
    copyFonts(run);
    if (editions) {
      const { writeEditions } = await import('../editions/write-editions.ts');
      const written = await writeEditions(run.fresh, out, editions, { print, shown: options.out });
      return written && bad.length === 0;
    }
    await addPictures(run);
    for (const id of bad) takeOver(asideOf(work, id), run.fresh);
    replaceFolder(
      run.fresh,
      out,
      options.disk,
      (former) => pages.kept !== null && keepSpare(former, pages.kept),
    );
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
 * Makes the pages of what was compiled, where the place that `site.yaml` names can be built for.
 *
 * @returns the folder in which pages are kept, where any are made; `null` if they could not be made, and why has been printed
 */
async function build(run: BuildRun): Promise<{ readonly kept: string | null } | null> {
  const fault = findPlaceFault(run.env);
  if (fault !== null) {
    run.print(fault);
    return null;
  }
  if (run.part && readHandover(run).stories?.length === 0) return { kept: null };
  const kept = await makePages(run);
  return kept === null ? null : { kept };
}

function findOutFault(out: string, root: string, shown: string): string | null {
  const obstacle = findObstacle(out, root);
  return obstacle === null ? null : formatFault('site-folder', shown, `It is not replaced: ${obstacle}`);
}

/** A link to a folder stays a link. */
function followLink(out: string): string {
  return existsSync(out) ? realpathSync(out) : out;
}

/** The site's own font files, under the names that its style sheet has for them. */
function copyFonts(run: BuildRun): void {
  const { env, fresh } = run;
  for (const { file, served } of siteFonts(lookOf(env))) {
    const to = join(fresh, served);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(contentOf(run), file), to);
  }
}
