import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLeft, newMark } from './replace-folder.ts';

/**
 * Makes a folder that may be written to.
 *
 * @throws if it may not; Node, where it makes several folders, says only that one is not there
 */
export function makeFolder(folder: string): void {
  let first = folder;
  while (!existsSync(first)) first = dirname(first);
  accessSync(first, constants.W_OK);
  mkdirSync(folder, { recursive: true });
}

/** A folder of this build's own inside the project, where imports find the packages. */
export function makeWorkFolder(root: string): string {
  const all = buildsOf(root);
  const work = join(all, newMark());
  mkdirSync(join(work, 'astro'), { recursive: true });
  for (const mark of readdirSync(all).filter(isLeft)) removeWorkFolder(join(all, mark));
  return work;
}

/** What cannot be removed now goes with the next build. */
export function removeWorkFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A step that is just ending may still write there.
  }
}

/** Where builds have their folders. */
export const buildsOf = (root: string): string => join(root, '.cache', 'builds');
