/** As many differences of a pair stand open, the weightiest; the others are folded. The issue asked for five. */
export const OPEN_DIFFERENCES = 5;
