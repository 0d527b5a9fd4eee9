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
  const kept = readCached(file, key);
  return kept && (JSON.parse(kept.body.toString('utf8')) as Story);
}

/**
 * Reads what `writeCachedStory` kept under a key.
 *
 * @returns its bytes and their SHA-256; `null` if it is not there, or if any byte has changed
 */
export function readCached(file: string, key: string): { body: Buffer; digest: string } | null {
  let kept: Buffer;
  try {
    kept = readFileSync(file);
  } catch {
    return null;
  }
  const end = kept.indexOf('\n');
  const body = kept.subarray(end + 1);
  const own = digest(body);
  return kept.toString('utf8', 0, Math.max(0, end)) === `${key} ${own}` ? { body, digest: own } : null;
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

const digest = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
