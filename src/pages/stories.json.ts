import { standingStories } from '../views/standing-stories.ts';
import { stories, takenOver } from './_stories.ts';

/** The stories of the site, so that a later build can take over the pages of one. */
export const GET = (): Response => Response.json(standingStories([...stories, ...takenOver]));
