import { z } from 'zod';

/**
 * How a fact about an article is known.
 * - `stated`: the file says so; `as` holds its words, which must stand in the source text
 * - `identified`: it was found elsewhere; `how` says by what
 */
export const Basis = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('stated'), as: z.string().min(1) }),
  z.strictObject({ basis: z.literal('identified'), how: z.string().min(1) }),
]);
export type Basis = z.infer<typeof Basis>;

/** A schema for a value together with its basis. */
export const factOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('basis', [
    z.strictObject({ value, basis: z.literal('stated'), as: z.string().min(1) }),
    z.strictObject({ value, basis: z.literal('identified'), how: z.string().min(1) }),
  ]);

/** A calendar day, `2025-11-26`. */
export const Day = z.iso.date({
  error: ({ code, input }) =>
    code !== 'invalid_format'
      ? undefined
      : /^\d{4}-\d\d-\d\d$/u.test(String(input))
        ? 'There is no such day'
        : 'A day is written `2025-11-26`',
});
export type Day = z.infer<typeof Day>;
