import { z } from 'zod';

const exact = z
  .string()
  .min(1)
  .meta({
    description: 'Words of the article, byte for byte.',
    examples: ['broke out shortly after midnight'],
  });
const prefix = z
  .string()
  .min(1)
  .optional()
  .meta({ description: 'What stands directly before them, spaces included.', examples: ['The fire '] });
const suffix = z
  .string()
  .min(1)
  .optional()
  .meta({ description: 'What stands directly after them, spaces included.', examples: [' on Monday'] });

/** The keys of words that must be found once in an article. */
export const SELECTOR = { exact, prefix, suffix };

/**
 * A W3C text-quote selector (Web Annotation Data Model, 4.2.4). `exact` must be found byte for byte in the source
 * text, once; `prefix` and `suffix` are given only where `exact` alone is found more often. A bare string is `exact`.
 */
export const TextQuote = z.union([
  z
    .string()
    .min(1)
    .transform((words) => ({ exact: words })),
  z.strictObject(SELECTOR),
]);
/** In the full form, however it was written. */
export type TextQuote = { exact: string; prefix?: string | undefined; suffix?: string | undefined };
