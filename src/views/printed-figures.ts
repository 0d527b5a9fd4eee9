/** A number or a date as printed. */
export interface PrintedFigure {
  readonly start: number;
  readonly end: number;
}

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const COUNT = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|twice)`;

/** Dates, days of the week, times and sums before plain numbers, each with the word it counts. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?:mid|early|late)[-\s])?(?:${DAY}\s${MONTH}|${MONTH}\s${DAY}(?!\p{N}))(?:,?\s\d{4})?|(?:mid|early|late)[-\s]${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[$€£¥]?\d[\d.,:]*\d(?:[-\s]\p{Ll}+)?%?|[$€£¥]?\d(?:[-\s]\p{Ll}+)?%?|${COUNT}(?:[-\s]\p{Ll}+)?)(?![\p{L}\p{N}])`,
  'giu',
);

/** Finds the numbers and dates of a stretch of text: `28 points`, `mid-October`, `October 16`, `five minutes`. */
export function findFigures(text: string): PrintedFigure[] {
  return [...text.matchAll(FIGURE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
