import { inOne, texts } from './_texts.ts';

/** The texts of all stories, where they are few enough to travel together; else none, and each story has its part. */
export const GET = (): Response => Response.json({ stories: inOne ? texts : [] });
