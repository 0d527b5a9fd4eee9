import type { Language } from '../language/language.ts';

/** A word in small letters without what a contraction adds: "he" of "he'll". Few words have an apostrophe. */
export const withoutContraction = (lower: string, { forms }: Language): string =>
  lower.includes("'") ? lower.replace(forms.contracted, '') : lower;
