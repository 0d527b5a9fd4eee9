import { counted } from '../../text/counted.ts';

const NUMBERS = [
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
export const inWords = (number: number): string => NUMBERS[number] ?? String(number);

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

export { counted };

/** Which parts of a day are said. */
export const partOf = (unit: 'month' | 'year', year: boolean): 'both' | 'month' | 'year' | 'none' =>
  unit === 'month' ? (year ? 'both' : 'month') : year ? 'year' : 'none';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const LANGUAGE = new Intl.DisplayNames('en', { type: 'language' });
const PARTS = {
  both: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  none: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }),
};

/** What the language has of its own where words come from elsewhere: lists, numbers, days, quotation marks. */
export const words = {
  /** The tag of the language, for `lang`; and with the country whose way of writing days and numbers is used. */
  language: 'en',
  locale: 'en-GB',
  /** Marks around a quotation. */
  opening: '“',
  closing: '”',
  listed,
  /** `26 November 2025`; of dates in Greenwich. */
  day: (date: Date): string => DAY.format(date),
  /** `26–28 November 2025`. */
  days: (from: Date, to: Date): string => DAY.formatRange(from, to),
  /** `26 November`, of whatever year. */
  dayOfYear: (date: Date): string => DAY_OF_YEAR.format(date),
  /** `November 2025`, `November`, `2025`: the beginning of a month or a year. */
  part: (date: Date, unit: 'month' | 'year', year: boolean): string => PARTS[partOf(unit, year)].format(date),
  /** `26 Nov`, where the year is said elsewhere. */
  shortDay: (date: Date): string => SHORT_DAY.format(date),
  /** A number with so many digits after the point. */
  decimal: (number: number, digits: number): string => number.toFixed(digits),
  /** A moment: its day, and its time in Greenwich. */
  moment: (day: string, time: string): string => `${day}, ${time} UTC`,
  howMany,
  /** A language by its tag: `German`. */
  languageName: (tag: string): string => LANGUAGE.of(tag) ?? tag,
  /** Of a whole: `all`, `four`, `none`. */
  all: 'all',
};
