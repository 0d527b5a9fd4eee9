import { existsSync, readFileSync } from 'node:fs';
import type { StandingStory } from '../model/standing-story.ts';

/** The file in which a build names the stories whose pages it takes over, if there are any; set by the build alone. */
const TAKEN_OVER = process.env['SAME_STORY_TAKEN_OVER'];

/**
 * The stories whose pages this build takes over from the site before: those of which only the front page knows.
 *
 * @throws if the disk does
 */
export function loadTakenOver(): StandingStory[] {
  return TAKEN_OVER && existsSync(TAKEN_OVER)
    ? (JSON.parse(readFileSync(TAKEN_OVER, 'utf8')) as StandingStory[])
    : [];
}
