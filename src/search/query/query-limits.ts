/** Longer queries are cut: hardly any quotation in news is longer. In UTF-16 units. */
export const LONGEST_QUERY = 600;

/**
 * From this many words on, a query is taken to be a quotation that somebody saw: any text has shorter ones.
 */
export const FEWEST_WORDS = 5;
