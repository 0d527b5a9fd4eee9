import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Story } from '../model/story.ts';
import { writeAtomically } from './files/write-atomically.ts';

/**
 * Reads a story from its cache file, whose first line has the key it was compiled under and a digest of the rest.
 *
 * @returns `null` if there is none, if its key differs, or if any byte has changed since it was written
 */
export function readCachedStory(file: string, key: string): Story | null {
  let kept: string;
  try {
    kept = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const end = kept.indexOf('\n');
  const body = kept.slice(end + 1);
  return kept.slice(0, end) === `${key} ${digest(body)}` ? (JSON.parse(body) as Story) : null;
}

/**
 * Keeps a story under a key.
 *
 * @param body the story as JSON
 * @throws where the disk does
 */
export function writeCachedStory(file: string, key: string, body: string): void {
  writeAtomically(file, `${key} ${digest(body)}\n${body}`);
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
