import { readFileSync } from 'node:fs';

/** What one run of Astro makes. */
export interface Made {
  /** Ids of the stories whose pages are made. */
  readonly stories: readonly string[];
  /** Whether those of the whole site are, too. */
  readonly site: boolean;
}

/** The file in which a build says so; set by the build alone. */
const MADE = process.env['SAME_STORY_MADE'];

/** @returns `null` without a build: all is made */
export const readMade = (): Made | null => (MADE ? (JSON.parse(readFileSync(MADE, 'utf8')) as Made) : null);
