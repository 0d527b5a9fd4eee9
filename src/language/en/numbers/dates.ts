import { MONTHS } from './months.ts';
import type { Dates } from '../../language.ts';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';

const DAY_NAME = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?';

const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A year is followed by no digit, except that pages glue the time of day or the age to it ("20254:29 AM", "20233 years"). */
const YEAR = String.raw`(?:19|20)\d\d(?:(?=\d{1,2}(?::\d\d|\s(?:year|month|week|day|hour|min)))|(?![\d.]*\d))`;

/** Days, times, months and what labels them. */
export const DATES: Dates = {
  /** Without one of these a line holds no day or time. */
  hint: /\d|ago$|yesterday|today|just now/iu,
  /** Parts of days and times, and ages ("2 hours ago"). */
  pieces: [
    /\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?\s?m\.?)?/giu,
    /\b\d{1,2}\s?[ap]\.?\s?m\b\.?/giu,
    /\b(?:\d+|an?|one|two|three|four|five|six)\s?(?:sec(?:ond)?|min(?:ute)?|mn|h(?:ou)?r|day|week|month|year|[hmd])s?\.?(?:\s(?:ago|read|old))?(?![\p{L}])/giu,
    new RegExp(String.raw`\b${MONTH}\.?\s\d{1,2}\b|\b\d{1,2}\s${MONTH}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b`, 'giu'),
    /\b(?:today|yesterday|just now|ago)\b/giu,
    /\b[\d.,]+[km]?\s(?:views?|shares?|comments?|reads?)\b/giu,
  ],
  /** What labels days and times, days of the week and time zones. */
  labels: new RegExp(
    String.raw`\b(?:first\s)?(?:published|posted|aired|broadcast|updated|modified|last|created|date|on|at|by|the|and|online|read(?:ing)?|time|first|issued|release|edited|local|eastern|${DAY_NAME}|[ecmp][sd]?t|gmt|bst|cest|cet|utc|ist|edt|est|pdt|pst|aest|aedt|hrs|uk|us|et|am|pm|key\sevents?)\b`,
    'giu',
  ),
  /** The first three letters of the months, January first. */
  monthStarts: MONTHS.map((name) => name.slice(0, 3)),
  /** Calendar days; groups y1–y4, m1–m4 (m2 and m3 in words) and d1–d4. */
  day: new RegExp(
    [
      String.raw`(?<![\d\p{L}/.-])(?<y1>(?:19|20)\d\d)-(?<m1>\d\d)-(?<d1>\d\d)(?!\d)`,
      String.raw`(?<!\p{L})(?<m2>${MONTH_NAMES})\.?\s{1,3}(?<d2>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<y2>${YEAR})`,
      String.raw`(?<!\d)(?<d3>\d{1,2})(?:st|nd|rd|th)?(?:\s{1,3}of)?[\s-]{1,3}(?<m3>${MONTH_NAMES})\.?,?[\s-]{1,3}(?<y3>${YEAR})`,
      String.raw`(?<![\d/.])(?<d4>\d{1,2})[/.](?<m4>\d{1,2})[/.](?<y4>${YEAR})`,
    ].join('|'),
    'giu',
  ),
  /** The label of a day at the top of a file: "Published on". */
  label: /^(?:date(?:line)?|published|posted|updated|publication date|pubdate)(?:\s(?:on|at))?\s?:?\s+/iu,
  /** Says that a day is the one of publication. */
  published: /\b(?:published|posted|first published)\b/iu,
  /** Labels that say of a day which one it is. */
  publishedOrUpdated: /updated|modified|edited|published|posted/giu,
  /** "14 hours ago". */
  age: /^(?:\d+|an?|one)\s(?:minute|min|hour|hr|day|week|month|year)s?\sago$/iu,
  /** By folded name or short form: the month's full name. */
  months: new Map([
    ...MONTHS.map((name) => [name, name] as const),
    ...MONTHS.filter((name) => name !== 'may').map((name) => [name.slice(0, 3), name] as const),
    ['sept', 'september'] as const,
  ]),
  times:
    /^(?:week|month|year|day|morning|night|evening|afternoon|time|spring|summer|autumn|fall|winter|weekend|\d{4})s?$/u,
  clock: /^(?:T|,?\s)\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|\s?[+-]\d\d:?\d\d|\s?[ap]\.?m\.?)?/iu,
};
