import { MONTHS } from './numbers/months.ts';
import { TENS, TO_NINETEEN } from './numbers/number-words.ts';

/**
 * What search evens out. It stands apart from `Language` because it is sent to the browser, where every kilobyte counts.
 */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS);

/** House styles spell out numbers up to ten or twenty, and shorten some months. */
export const LEVELLED: ReadonlyMap<string, string> = new Map([
  ...[...TO_NINETEEN, ...TENS.slice(0, 1)].map((word, n) => [word, `${n}`] as const),
  ...MONTHS.filter((month) => !['march', 'may', 'june', 'july'].includes(month)).map(
    (month) => [month.slice(0, 3), month] as const,
  ),
  ['sept', 'september'] as const,
]);

/** "14th"; the number is the first group. */
export const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/u;

/** What people say while they look for words; papers leave it out. */
export const FILLER = /^(?:u+[hm]+|e+[hr]?m*|a+h+m*|h?m+|oh)$/u;

/** Words that say nothing of what a passage is about, however seldom a few texts print them. */
export const EMPTY_WORD =
  /^(?:\D{1,3}|about|after|again|also|be(?:cause|en|fore)|come|could|does|even|ever|every|from|give|have|here|into|just|know|like|ma(?:de|ke|ny)|more|most|mu(?:ch|st)|never|only|other|over|sa(?:id|me)|s(?:h?ould|hall|ome|till)|take|th(?:[ae][a-z]{1,2}|eir|ere|ing|ink|is|ose|rough)|under|until|very|w(?:ant|ell|ere|hat|he[nr]e?|hich|hile|hom?|ill|ith|ithout|ould)|your)s?$/u;

/** A word with one of the endings that its other forms have; the first group is the rest of it. */
export const ENDING = /^(.{3,}?)(?:ing|ed|e?s|er|est|ers|ly|ment|ion)?s?$/u;
