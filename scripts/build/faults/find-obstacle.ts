import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { MARKER } from '../replace-folder.ts';

/**
 * Why a folder must not be replaced by a site: one wrong word on the command line would destroy somebody's
 * work.
 *
 * @param out the folder's full path
 * @param root the project's full path
 * @returns the reason, to stand after "not replaced: "; `null` where the folder is missing, is empty or holds a site of ours
 */
export function findObstacle(out: string, root: string): string | null {
  if (!relative(out, root).startsWith('..')) return 'it contains the project';
  if (!existsSync(out)) return null;
  if (!statSync(out).isDirectory()) return 'it is a file';
  if (existsSync(join(out, '.git'))) return 'it is a repository';
  if (statSync(out).dev !== statSync(dirname(out)).dev)
    return 'a disk begins there; a folder in it can be one';
  if (readdirSync(out).length > 0 && !existsSync(join(out, MARKER)))
    return `it has files, but not the \`${MARKER}\` of a site that this program built`;
  return null;
}
