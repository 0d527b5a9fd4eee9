/**
 * The beginning of a text, cut at a blank.
 *
 * @param most how many UTF-16 units are kept; a text without a blank among them is cut inside its word, but not inside a
 *   pair of surrogates
 * @returns the text itself where it is no longer than that; white space and marks before the cut are left on
 */
export function cutAtBlank(text: string, most: number): string {
  if (text.length <= most) return text;
  const blank = text.lastIndexOf(' ', most);
  return text.slice(0, blank > 0 ? blank : most).replace(/[\uD800-\uDBFF]$/, '');
}

/** A text without the blanks and signs that lead on at its end: commas, colons, dashes. */
export const withoutLeadingOn = (text: string): string => text.replace(/[\s,;:–—-]+$/u, '');
