import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { MAXIMUM_BYTES, tooLarge } from './decode-source.ts';
import { problem } from '../rules.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Its name relative to the content folder. */
  readonly file: string;
  /** The same from where the program runs, for messages that a person clicks on. */
  readonly path: string;
  /** `null` where it cannot be read; the problem has then been reported. */
  readonly bytes: Uint8Array | null;
}

/**
 * Reads one file.
 *
 * @param directory the content folder
 * @param file relative to it
 * @param problems receives what prevents reading it
 * @returns `null` where there is no such file at all
 */
export function readFile(directory: string, file: string, problems: Problem[]): ContentFile | null {
  const path = join(directory, file);
  const broken = (found: Problem): ContentFile => {
    problems.push(found);
    return { file, path, bytes: null };
  };
  const unreadable = (reason: string) =>
    broken(problem('source-unreadable', { file }, `The file cannot be read: ${reason}`));
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null;
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined) return unreadable('it is a link that leads nowhere');
    if (status.isDirectory()) return unreadable('it is a folder');
    // A pipe or a device may never end.
    if (!status.isFile()) return unreadable('it is not a plain file');
    if (leadsOut(directory, file)) return unreadable('it is a link that leads out of the content folder');
    if (status.size > MAXIMUM_BYTES) return broken(tooLarge(status.size, file));
    return { file, path, bytes: readFileSync(path) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? null : unreadable(describeDiskError(error));
  }
}

/** Whether links take a file out of its folder: a build publishes what the content folder holds, nothing else of the disk. */
function leadsOut(directory: string, file: string): boolean {
  // `../outlets.yaml` of a single story belongs to the content folder around it.
  const up = file.split(sep).filter((part) => part === '..');
  const way = relative(realpathSync(join(directory, ...up)), realpathSync(join(directory, file)));
  return way.split(sep)[0] === '..' || isAbsolute(way);
}

/** Words a disk error for a message: in plain words if a person can do something about it, else by the system's code. */
export function describeDiskError(error: unknown): string {
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM' ? 'you may not open it' : code;
}
