import { z } from 'zod';

/**
 * A W3C text-quote selector (Web Annotation Data Model, 4.2.4). `exact` must be found byte for byte in the source
 * text, once; `prefix` and `suffix` are given only where `exact` alone is found more often. A bare string is `exact`.
 */
export const TextQuote = z.union([
  z
    .string()
    .min(1)
    .transform((exact) => ({ exact })),
  z.strictObject({
    exact: z.string().min(1),
    prefix: z.string().min(1).optional(),
    suffix: z.string().min(1).optional(),
  }),
]);
/** In the full form, however it was written. */
export type TextQuote = { exact: string; prefix?: string | undefined; suffix?: string | undefined };
