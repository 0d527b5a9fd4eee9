import { readMade } from '../corpus/made-stories.ts';

const made = readMade();
const ids = made && new Set(made.stories);

/** Whether a build makes the pages; else `npm run dev` serves them. */
export const isBuild: boolean = made !== null;

/** Whether this run of Astro makes the pages of a story. */
export const isMade = (story: string): boolean => ids?.has(story) ?? true;

/** Whether this run of Astro makes the pages of the whole site. */
export const isSiteMade: boolean = made?.site ?? true;
