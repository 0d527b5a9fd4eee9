import { z } from 'zod';
import { Span } from './span.ts';

/**
 * Inline Markdown found in a source text: the whole construct with its signs (`[published](#)`), and the words between
 * them. The signs stay in the text; pages do not show them.
 */
export const Inline = Span.safeExtend({
  kind: z.enum(['link', 'strong', 'emphasis', 'autolink', 'heading']),
  /** The words shown, without the signs around them. */
  textStart: z.int().nonnegative(),
  textEnd: z.int().nonnegative(),
  /** Only web addresses (http or https); a link to `#` has none. */
  href: z.string().optional(),
});
export type Inline = z.infer<typeof Inline>;
