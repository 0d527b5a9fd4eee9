import { join, resolve } from 'node:path';

/** The folder of this program. */
export const PROGRAM = resolve(import.meta.dirname, '..');

/**
 * Where the site of a content folder goes unless somebody says otherwise: `dist` of the project for its own content,
 * else `dist` of the folder.
 *
 * @returns a full path
 */
export const siteFolder = (content: string): string =>
  resolve(content) === join(PROGRAM, 'content') ? join(PROGRAM, 'dist') : join(resolve(content), 'dist');
