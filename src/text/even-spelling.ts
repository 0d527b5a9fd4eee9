/**
 * Makes the spellings of a folded word one that print varies in.
 *
 * @param rules a language's `spellings`
 */
export const evenSpelling = (form: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((even, [pattern, replacement]) => even.replace(pattern, replacement), form);
