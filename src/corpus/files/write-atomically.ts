import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Writes a file so that a reader finds either the old content or the new, never half of it: it writes a temporary file
 * next to it and renames that. Links are followed; pipes and devices are written directly.
 *
 * @throws if the disk does
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
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

/** Removes the temporary files of killed writers; those of running ones stay. */
function removeLeftovers(file: string): void {
  const name = basename(file);
  for (const other of readdirSync(dirname(file))) {
    if (!other.startsWith(`${name}.`)) continue;
    const pid = /^\.(\d+)\.tmp$/u.exec(other.slice(name.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(file), other), { force: true });
  }
}
