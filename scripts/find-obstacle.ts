import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Why a folder must not be replaced by a site: one wrong word on the command line would destroy somebody's
 * work.
 *
 * @param out the folder's full path
 * @param root the project's full path
 * @returns the reason, to follow "not replaced: "; `null` if the folder is missing, is empty or holds a site
 */
export function findObstacle(out: string, root: string): string | null {
  if (!relative(out, root).startsWith('..')) return 'it contains the project';
  if (!existsSync(out)) return null;
  if (!statSync(out).isDirectory()) return 'it is a file';
  if (existsSync(join(out, '.git'))) return 'it is a repository';
  if (readdirSync(out).length > 0 && !existsSync(join(out, 'index.html')))
    return 'it has files, but no `index.html` of a site';
  return null;
}
