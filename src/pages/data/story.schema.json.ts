import { storySchema } from '../../exports/data/story-schema.ts';

export const GET = (): Response => Response.json(storySchema());
