/**
 * The selector of notes on a mark: those with words in its place. Only where that is not all that their own marks say, they name the
 * places themselves.
 *
 * @param place the number of the mark
 */
export const noteOn = (place: string): string =>
  `li:is([data-changes~="${place}"], :not([data-changes]):has(mark.m${place}))`;
