import type * as model from '../../model/variant.ts';

/** What is known of a change before it is known which words the outlet prints separately. */
export type VariantChange = Omit<model.VariantChange, 'apart'>;

type VariantRun = Omit<model.VariantRun, 'apart' | 'missing'>;

/**
 * How a quote differs from the words it is compared with: every word of both in runs, and the changes by
 * name.
 */
export interface VariantComparison {
  readonly runs: readonly VariantRun[];
  readonly changes: readonly VariantChange[];
}
