/**
 * Quotation marks that may close a quotation, for the inside of a character class. Which way a mark points says little:
 * “…”, „…“, »…«, «…», ”…”, ›…‹, and straight ones are each the custom of some country.
 */
export const CLOSING_MARKS = `"'”’“‘»«›‹」』`;

/** Quotation marks that may open one, likewise. */
export const OPENING_MARKS = `"'“‘„‚”’«»‹›「『`;

/**
 * The words inside double quotation marks, curly or straight, in an editor's line: each must occur in an
 * article. A comma or full stop at the end belongs to the line; an ellipsis stands for words left out.
 */
export function quotedWords(line: string): string[] {
  return [...line.matchAll(/“([^“”]+)”|"([^"]+)"/gu)]
    .flatMap(([, curly, straight]) => (curly ?? straight ?? '').split(/\s*…\s*/u))
    .map((part) => part.replace(/[.,]$/u, ''))
    .filter(Boolean);
}
