/**
 * Quotation marks that may close a quotation, for the inside of a character class. Which way a mark points says little:
 * “…”, „…“, »…«, «…», ”…”, ›…‹, and straight ones are each the custom of some country.
 */
export const CLOSING_MARKS = `"'”’“‘»«›‹」』`;

/** Quotation marks that may open one, likewise. */
export const OPENING_MARKS = `"'“‘„‚”’«»‹›「『`;
