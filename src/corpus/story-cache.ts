import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Story } from '../model/story.ts';
import { writeAtomically } from './files/write-atomically.ts';

/**
 * The story kept in a cache file: its first line holds the key it was compiled under and a digest of the rest.
 *
 * @returns `null` where there is none, where its key is another, or where one byte of it is not as it was written
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
