/** A text on one line: each run of white space is one blank. */
export const oneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/gu, ' ') : text);

/** White space that is more than one blank. */
const UNEVEN = /[^\S ]| {2}/u;
