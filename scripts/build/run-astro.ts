import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../../src/corpus/files/write-atomically.ts';
import type { Made } from '../../src/corpus/made-stories.ts';
import { lastLines, runStep } from '../run-step.ts';
import { madeOf, type BuildRun } from './build-run.ts';
import { describeDiskFault } from './faults/describe-disk-fault.ts';

/**
 * Node lets what is no longer used grow to several times of what is, 90 MB of 700 here; so it is collected when both are equal.
 */
const SMALL_HEAP = '--heap-growing-percent=100';

/**
 * Makes pages in a folder that is emptied first.
 *
 * @returns `false` if they could not be made; why has been printed
 * @throws if the disk does
 */
export async function runAstro({ root, env, work, fresh, print }: BuildRun, made: Made): Promise<boolean> {
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

/** Astro's program: inside the project, or beside it, as npm decides. */
function astroOf(root: string): string {
  const inside = join(root, 'node_modules', 'astro');
  const folder = existsSync(inside)
    ? inside
    : dirname(createRequire(join(root, 'package.json')).resolve('astro/package.json'));
  return join(folder, 'bin', 'astro.mjs');
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
