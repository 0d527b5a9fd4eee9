/** A number or a date as printed. */
export interface PrintedFigure {
  readonly start: number;
  readonly end: number;
  /**
   * What it can be compared with: `date`, or the thing counted, in the singular (`point`, `million`, `%`);
   * empty for a bare number.
   */
  readonly kind: string;
}

const MONTH_NAME = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const MONTH = String.raw`(?:${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)`;
/** The word before a month without a day tells it from a verb or a name. */
const LONE_MONTH = String.raw`(?<=(?<![\p{L}\p{N}])(?:in|since|until|till|by|from|of|to|last|next|this|early|late)\s)${MONTH_NAME}(?:\s\d{4})?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const COUNT = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|twice)`;

/** Dates, weekdays, times and sums before plain numbers, each with the word it counts. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?:mid|early|late)[-\s])?(?:${DAY}\s${MONTH}|${MONTH}\s${DAY}(?!\p{N}))(?:,?\s\d{4})?|(?:mid|early|late)[-\s]${MONTH}|${LONE_MONTH}|${WEEKDAY}|[$€£¥]?\d[\d.,:]*\d(?:[-\s]\p{Ll}+)?%?|[$€£¥]?\d(?:[-\s]\p{Ll}+)?%?|${COUNT}(?:[-\s]\p{Ll}+)?)(?![\p{L}\p{N}])`,
  'giu',
);
const DATE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${MONTH}|${WEEKDAY})`, 'iu');
const LOWER_MONTH = new RegExp(String.raw`^${MONTH_NAME.toLowerCase()}`, 'u');

/**
 * Finds the numbers and dates in a stretch of text: `28 points`, `mid-October`, `October 16`, `since
 * January`, `five minutes`.
 */
export function findFigures(text: string): PrintedFigure[] {
  return [...text.matchAll(FIGURE)]
    .filter(({ 0: words }) => !LOWER_MONTH.test(words))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, kind: kindOf(words) }));
}

function kindOf(words: string): string {
  if (DATE.test(words)) return 'date';
  if (words.endsWith('%')) return '%';
  const [, counted = ''] = /[-\s](\p{Ll}+)$/u.exec(words) ?? [];
  return counted.replace(/s$/u, '');
}
