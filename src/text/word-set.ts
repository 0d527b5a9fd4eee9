/** The words of a list that is written as text, parted by white space: long lists read and sort best so. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));
