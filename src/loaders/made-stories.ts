import { readFileSync } from 'node:fs';

/** What one run of Astro makes. */
export interface Made {
  /** Ids of the stories whose pages are made. */
  readonly stories: readonly string[];
  /** Whether those of the whole site are, too. */
  readonly site: boolean;
}

/** The file in which a build says so; set by the build alone. Without it, all is made. */
const MADE = process.env['SAME_STORY_MADE'];

const made = MADE ? (JSON.parse(readFileSync(MADE, 'utf8')) as Made) : null;
const ids = made && new Set(made.stories);

/** Whether this run of Astro makes the pages of a story. */
export const isMade = (story: string): boolean => ids?.has(story) ?? true;

/** Whether this run of Astro makes the pages of the whole site. */
export const isSiteMade: boolean = made?.site ?? true;
