import { readFileSync } from 'node:fs';

/** The file in which a build names the stories whose pages Astro makes in this run; set by the build alone. */
const MADE = process.env['SAME_STORY_MADE'];

const ids: ReadonlySet<string> | null = MADE
  ? new Set(JSON.parse(readFileSync(MADE, 'utf8')) as readonly string[])
  : null;

/** Whether this run of Astro makes the pages of a story; without a build, of all. */
export const isMade = (story: string): boolean => ids?.has(story) ?? true;
