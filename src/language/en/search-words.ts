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
  /^(?:\D{1,2}|about|after|again|all|also|and|any|are|back|because|been|before|but|can|could|did|does|down|even|ever|every|for|from|give|got|had|has|have|her|here|him|his|how|into|its|just|know|like|make|may|more|most|much|must|never|not|now|off|one|only|other|our|out|over|own|said|same|say|says|see|shall|she|should|some|still|such|take|than|that|the|their|them|then|there|these|they|thing|think|this|those|through|too|two|under|until|very|was|way|well|were|what|when|where|which|while|who|why|will|with|without|would|yet|you|your)s?$/u;

/** A word with one of the endings that its other forms have; the first group is the rest of it. */
export const ENDING = /^(.{3,}?)(?:ing|ed|e?s|er|est|ers|ly|ment|ion)?s?$/u;
