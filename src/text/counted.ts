/** A number with its noun: `1 claim`, `14 claims`. */
export const counted = (number: number | bigint, one: string, many = `${one}s`): string =>
  `${number} ${Number(number) === 1 ? one : many}`;
