import type { Figures } from '../../language.ts';
import { MONTHS } from './months.ts';
import { TO_NINETEEN } from './number-words.ts';

const MONTH_NAME = `(?:${MONTHS.map((name) => name.replace(/^./u, (letter) => letter.toUpperCase())).join('|')})`;
const MONTH = String.raw`(?:${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)`;
/** The word before a month without a day tells it from a verb or a name. */
const LONE_MONTH = String.raw`(?<=(?<![\p{L}\p{N}])(?:in|since|until|till|by|from|of|to|last|next|this|early|late)\s)${MONTH_NAME}(?:\s\d{4})?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const COUNT = String.raw`(?:${TO_NINETEEN.slice(2, 13).join('|')}|dozens?|hundreds?|thousands?|millions?|half|twice)`;

/** Numbers and days in running text. */
export const FIGURES: Figures = {
  figure: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:(?:mid|early|late)[-\s])?(?:${DAY}\s${MONTH}|${MONTH}\s${DAY}(?!\p{N}))(?:,?\s\d{4})?|(?:mid|early|late)[-\s]${MONTH}|${LONE_MONTH}|${WEEKDAY}|[$€£¥]?\d[\d.,:]*\d(?:[-\s]\p{Ll}+)?%?|[$€£¥]?\d(?:[-\s]\p{Ll}+)?%?|${COUNT}(?:[-\s]\p{Ll}+)?)(?![\p{L}\p{N}])`,
    'giu',
  ),
  date: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${MONTH}|${WEEKDAY})`, 'iu'),
  noDate: new RegExp(String.raw`^${MONTH_NAME.toLowerCase()}`, 'u'),
  plural: /s$/u,
};
