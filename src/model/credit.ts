import { z } from 'zod';
import { Span } from './span.ts';

/**
 * Whom an article credits for what it tells. The span holds the name as printed: `Evening Herald`, `state media`,
 * `sources familiar with the talks`.
 */
export const Credit = Span.safeExtend({
  article: z.string(),
  /** `named`: an outlet, agency or body with a name; `unnamed`: "sources", "state media" and the like. */
  kind: z.enum(['named', 'unnamed']),
  /** The sentence that credits; for a line that is no sentence of the article, that line. */
  within: Span,
  /** Whether the credit is for the whole article: a dateline, "… contributed reporting". */
  whole: z.boolean(),
});
export type Credit = z.infer<typeof Credit>;
