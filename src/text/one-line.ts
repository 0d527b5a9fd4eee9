/** A text on one line: each run of white space is one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
