import { standingStories } from '../views/standing-stories.ts';
import { stories, takenOver } from './_stories.ts';

/** The stories of the site, by which a later build can take the pages of one over. */
export const GET = (): Response => Response.json(standingStories([...stories, ...takenOver]));
