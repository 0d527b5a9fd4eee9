/** The list that says of which story a record of the index is: by the first two signs of its id's number (`en_1f2aa51` gives `1f`). */
export const listOf = (id: string): string => id.slice(id.indexOf('_') + 1).slice(0, 2);
