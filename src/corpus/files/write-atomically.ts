import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Writes a file so that whoever reads it finds the old content or the new, never half: a temporary file beside it,
 * then a rename. A link is followed; a pipe or a device is written as it is.
 *
 * @throws where the disk does
 */
export function writeAtomically(path: string, content: string): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status && !status.isFile() && !status.isDirectory()) {
    writeFileSync(path, content);
    return;
  }
  const file = status ? realpathSync(path) : path;
  mkdirSync(dirname(file), { recursive: true });
  removeLeftovers(file);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Temporary files of writers that were killed; those of running ones stay. */
function removeLeftovers(file: string): void {
  const name = basename(file);
  for (const other of readdirSync(dirname(file))) {
    if (!other.startsWith(`${name}.`)) continue;
    const pid = /^\.(\d+)\.tmp$/u.exec(other.slice(name.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(file), other), { force: true });
  }
}
