import { z } from 'zod';

const BASIS = {
  stated: z.literal('stated').meta({ description: 'The file says so, in the words of `as`.' }),
  identified: z.literal('identified').meta({ description: 'It was found elsewhere; `how` says by what.' }),
};
const AS = z
  .string()
  .min(1)
  .meta({
    description: 'The words of the file that say so; they must stand in it.',
    examples: ['March 2, 2026'],
  });
const HOW = z
  .string()
  .min(1)
  .meta({ description: 'How it was found.', examples: ['found by its headline'] });

/**
 * How a fact about an article is known.
 * - `stated`: the file says so; `as` holds its words, which must stand in the source text
 * - `identified`: it was found elsewhere; `how` says by what
 */
export const Basis = z.discriminatedUnion('basis', [
  z.strictObject({ basis: BASIS.stated, as: AS }),
  z.strictObject({ basis: BASIS.identified, how: HOW }),
]);
export type Basis = z.infer<typeof Basis>;

/** A schema for a value together with its basis. */
export const factOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('basis', [
    z.strictObject({ value, basis: BASIS.stated, as: AS }),
    z.strictObject({ value, basis: BASIS.identified, how: HOW }),
  ]);

/** A fact as an editor writes it: with its basis, or the value alone, which is then known from the editor. */
export const knownOf = <T extends z.ZodType>(value: T) =>
  z.union([
    factOf(value),
    value.transform((alone) => ({ value: alone, basis: 'identified' as const, how: 'by the editor' })),
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
