/**
 * The list that says which story a record of the index belongs to: the first two digits of its id
 * (`en_1f2aa51` gives `1f`).
 */
export const listOf = (id: string): string => id.slice(id.indexOf('_') + 1).slice(0, 2);
