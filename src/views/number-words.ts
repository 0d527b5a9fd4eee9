/** Pages may import nothing from `text`; they use the same functions through this one. */
export { counted } from '../text/counted.ts';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small number in words, as the site's sentences have it: `five`, `no`; figures from thirteen on. */
export const inWords = (number: number): string => WORDS[number] ?? String(number);

/** A number in words without a noun: `none`, `five`. */
export const howMany = (number: number): string => (number === 0 ? 'none' : inWords(number));

/** All of a small group: `the one outlet`, `both outlets`, `all five outlets`. */
export const allOf = (number: number, one: string, many = `${one}s`): string =>
  number === 1 ? `the one ${one}` : number === 2 ? `both ${many}` : `all ${inWords(number)} ${many}`;

/** Capitalises the first letter, for a sentence that starts with a computed word. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `A`, `A and C`, `A, C and D`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
