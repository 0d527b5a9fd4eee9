import { z } from 'zod';
import { Span } from './span.ts';

/**
 * Why it is known that words were said in another language than the articles print. Each quote of them is then a
 * translation, so a difference between two may be the translators'.
 */
export const Rendering = z.strictObject({
  /** The English name of the language; `null` if only the fact is known ("through an interpreter"). */
  language: z.string().min(1).nullable(),
  /** Where an article says so; `null` if the editor does, in `story.yaml`. */
  cue: Span.safeExtend({ article: z.string() }).nullable(),
});
export type Rendering = z.infer<typeof Rendering>;
