import { stories } from '../_stories.ts';
import { inOne, textsOf } from './_texts.ts';

/**
 * The texts of all stories, if they are few enough to send at once; otherwise none, and each story has its
 * part.
 */
export const GET = (): Response => Response.json({ stories: inOne ? stories.map(textsOf) : [] });
