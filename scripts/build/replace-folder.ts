import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../../src/corpus/files/is-running.ts';

/** The file by which a folder is known as a site of ours, which the next build may replace. */
export const MARKER = '.same-story';

const ABOUT = 'Same Story built this folder. The next build replaces all of it.\n';

/** What changes the disk, one call after the other, so that no signal comes between; tests let each of them fail. */
export interface Disk {
  readonly copy: (from: string, to: string) => void;
  readonly remove: (folder: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly write: (file: string, content: string) => void;
}

const DISK: Disk = {
  copy: (from, to) => cpSync(from, to, { recursive: true }),
  remove: (folder) => rmSync(folder, { recursive: true, force: true }),
  rename: renameSync,
  write: (file, content) => writeFileSync(file, content),
};

/**
 * A name that is this process's own, for what it has not finished yet.
 *
 * @returns `<process id>-<at random>`
 */
export function newMark(): string {
  const mark = `${process.pid}-${randomBytes(4).toString('hex')}`;
  marks.add(mark);
  return mark;
}

/** Those of this process. In a container another one that was killed had the same id, more often than not. */
const marks = new Set<string>();

/** Whether a mark is of a process that is gone. */
export function isLeft(mark: string): boolean {
  return !marks.has(mark) && (mark.startsWith(`${process.pid}-`) || !isRunning(Number.parseInt(mark, 10)));
}

/**
 * Puts a finished site in the place of another. The new one is first brought beside `out`, by copying where it is on
 * another file system, and marked there; then two renames follow. A process that is killed between them leaves no
 * `out`, but both sites beside it: `recoverFolder` puts the new one in its place.
 *
 * @param fresh the finished site, which is used up
 * @param keep takes the former site away, once the new one is in its place; what it leaves is removed
 * @throws where the disk does; `out` is what it was
 */
export function replaceFolder(
  fresh: string,
  out: string,
  disk: Disk = DISK,
  keep: (former: string) => boolean = () => false,
): void {
  const mark = newMark();
  const next = beside(out, 'new', mark);
  const former: string[] = [];
  try {
    bring(fresh, next, disk);
    disk.write(join(next, MARKER), ABOUT);
    for (let swapped = false; !swapped;) {
      const old = beside(out, 'old', `${mark}${former.length}`);
      if (existsSync(out)) {
        disk.rename(out, old);
        former.push(old);
      }
      swapped = putInPlace(next, out, disk, former.at(-1));
    }
  } finally {
    remove(next, disk);
    if (existsSync(out)) for (const folder of former) remove(folder, disk, keep);
  }
}

function bring(fresh: string, next: string, disk: Disk): void {
  try {
    disk.rename(fresh, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    disk.copy(fresh, next);
  }
}

/** @returns `false` where another build has put its site there in between: then that is the one to replace */
function putInPlace(next: string, out: string, disk: Disk, old: string | undefined): boolean {
  try {
    disk.rename(next, out);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    if (old !== undefined && !existsSync(out)) disk.rename(old, out);
    throw error;
  }
}

/**
 * Finishes or undoes what a killed build left: where `out` is missing, the new site that was to come there, if it is
 * whole, or the old one is put there. What is left besides goes.
 *
 * @throws where the disk does
 */
export function recoverFolder(out: string, disk: Disk = DISK): void {
  const left = leftBeside(out);
  const [whole] = left.filter((folder) => existsSync(join(folder, MARKER)));
  if (whole !== undefined && !existsSync(out)) disk.rename(whole, out);
  for (const folder of left) remove(folder, disk);
}

/** Its marker first: what has one is whole. */
function remove(folder: string, disk: Disk, keep: (folder: string) => boolean = () => false): void {
  disk.remove(join(folder, MARKER));
  if (!keep(folder)) disk.remove(folder);
}

/** Folders of builds that are gone, the new sites first. */

function leftBeside(out: string): string[] {
  const parent = dirname(out);
  const prefix = `.${basename(out)}.`;
  return (existsSync(parent) ? readdirSync(parent) : [])
    .filter((name) => {
      const mark = name.startsWith(prefix) ? LEFT.exec(name.slice(prefix.length))?.[1] : undefined;
      return mark !== undefined && isLeft(mark);
    })
    .toSorted()
    .map((name) => join(parent, name));
}

const LEFT = /^(?:new|old)-(\d+-[\da-f]+)$/u;

function beside(out: string, kind: 'new' | 'old', mark: string): string {
  return join(dirname(out), `.${basename(out)}.${kind}-${mark}`);
}
