import { z } from 'zod';
import { Story } from './story.ts';

/** Everything a build knows: what the corpus compiler makes of a content folder. */
export const Corpus = z.strictObject({ stories: z.array(Story) });
export type Corpus = z.infer<typeof Corpus>;
