/** Longer queries are cut: hardly a quotation in news is longer. In UTF-16 units. */
export const LONGEST_QUERY = 600;

/** From so many words on a query is taken for a quotation somebody saw: shorter ones stand in any text. */
export const FEWEST_WORDS = 5;
