import { readDates } from './read-dates.ts';

/**
 * Whether a line holds nothing but days, times and what labels them: "Published: 15:56 BST, 27 April 2024 | Updated …",
 * "1 day ago", "Sat 24 Feb 2024 12.42 CET", "3 min read".
 */
export function isDateLine(text: string): boolean {
  const rest = withoutDates(text);
  return rest !== null && !/[\p{L}\p{N}]/u.test(rest);
}

/** What a line says besides days, times and their labels; `null` when there is no day or time in it. */
export function withoutDates(text: string): string | null {
  if (text.length > LONGEST || !/\d|ago$|yesterday|today|just now/iu.test(text)) return null;
  let rest = text;
  for (const date of readDates(text).reverse())
    rest = `${rest.slice(0, date.start)} § ${rest.slice(date.end)}`;
  for (const pattern of PIECES) rest = rest.replace(pattern, ' § ');
  if (!rest.includes('§')) return null;
  return rest.replace(LABELS, ' ').replace(/§/gu, ' ').replace(/\s+/gu, ' ').trim();
}

/** Longer lines of dates do not occur; the limit keeps the patterns cheap. */
const LONGEST = 200;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const DAY_NAME = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?';

const PIECES = [
  /\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?\s?m\.?)?/giu,
  /\b\d{1,2}\s?[ap]\.?\s?m\b\.?/giu,
  /\b(?:\d+|an?|one|two|three|four|five|six)\s?(?:sec(?:ond)?|min(?:ute)?|mn|h(?:ou)?r|day|week|month|year|[hmd])s?\.?(?:\s(?:ago|read|old))?(?![\p{L}])/giu,
  new RegExp(String.raw`\b${MONTH}\.?\s\d{1,2}\b|\b\d{1,2}\s${MONTH}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b`, 'giu'),
  /\b(?:today|yesterday|just now|ago)\b/giu,
  /\b[\d.,]+[km]?\s(?:views?|shares?|comments?|reads?)\b/giu,
];

const LABELS = new RegExp(
  String.raw`\b(?:first\s)?(?:published|posted|aired|broadcast|updated|modified|last|created|date|on|at|by|the|and|online|read(?:ing)?|time|first|issued|release|edited|local|eastern|${DAY_NAME}|[ecmp][sd]?t|gmt|bst|cest|cet|utc|ist|edt|est|pdt|pst|aest|aedt|hrs|uk|us|et|am|pm)\b`,
  'giu',
);
