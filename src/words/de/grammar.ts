import { partOf, type words as English } from '../en/grammar.ts';

const NUMBERS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** A small number in words, before a noun in the plural or alone: `fünf`; figures from thirteen on. */
export const inWords = (number: number): string => NUMBERS[number] ?? String(number);

/** A number in words without a noun: `keine`, `fünf`. */
export const howMany = (number: number, none = 'keine', one = 'eine'): string =>
  number === 0 ? none : number === 1 ? one : inWords(number);

/** A figure with its noun: `1 Aussage`, `14 Aussagen`. */
export const counted = (number: number | bigint, one: string, many: string): string =>
  `${number} ${Number(number) === 1 ? one : many}`;

/** The same with the number in words: `kein Artikel`, `ein Artikel`, `fünf Artikel`. */
export const told = (number: number, none: string, one: string, many: string): string =>
  number === 0 ? none : number === 1 ? one : `${inWords(number)} ${many}`;

/** Capitalises the first letter, for a sentence that starts with a computed word. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const DAY = new Intl.DateTimeFormat('de-DE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const DAY_OF_YEAR = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const SHORT_DAY = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const LANGUAGE = new Intl.DisplayNames('de', { type: 'language' });
const PARTS = {
  both: new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('de-DE', { month: 'long', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('de-DE', { year: 'numeric', timeZone: 'UTC' }),
  none: new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC' }),
};
const LIST = new Intl.ListFormat('de', { type: 'conjunction' });

/** `A`, `A und C`, `A, C und D`. */
export const listed = (names: readonly string[]): string => LIST.format(names);

export const words: typeof English = {
  language: 'de',
  locale: 'de-DE',
  opening: '„',
  closing: '“',
  listed,
  day: (date) => DAY.format(date),
  days: (from, to) => DAY.formatRange(from, to),
  dayOfYear: (date) => DAY_OF_YEAR.format(date),
  part: (date, unit, year) => PARTS[partOf(unit, year)].format(date),
  shortDay: (date) => SHORT_DAY.format(date),
  decimal: (number, digits) => number.toFixed(digits).replace('.', ','),
  moment: (day, time) => `${day}, ${time} Uhr UTC`,
  languageName: (tag) => LANGUAGE.of(tag) ?? tag,
  howMany: (number) => howMany(number, 'keines', 'eines'),
  all: 'alle',
};
