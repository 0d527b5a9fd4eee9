import type { EventDay } from '../../model/event-day.ts';
import { hasYear, LEAP_YEAR } from '../day-words.ts';

/** Days on one scale. Each has a number that counts whole days, so that distances are true. */
export interface DayScale {
  /** In chronological order, each once. */
  readonly days: readonly EventDay[];
  /** The position of a day on the scale; days since 1970-01-01 if years are known. */
  at(day: EventDay): number;
}

/**
 * Puts days in order, with or without years. A day without a year goes into the year that brings it nearest
 * to the days that have one. If none has a year, all go into twelve months that begin after the longest
 * stretch without an event: December comes before January if that makes the story shorter.
 */
export function layDays(given: readonly EventDay[]): DayScale {
  const days = [...new Set(given)];
  const dated = days.filter(hasYear).map(dayNumber);
  const place = dated.length > 0 ? (day: EventDay) => nearest(day, dated) : withinTwelveMonths(days);
  const at = new Map(days.map((day) => [day, hasYear(day) ? dayNumber(day) : place(day)]));
  const of = (day: EventDay): number => at.get(day) ?? 0;
  return { days: days.toSorted((a, b) => of(a) - of(b)), at: of };
}

/** The date of a number of days since 1970-01-01, at its beginning in UTC. */
export const dateOf = (number: number): Date => new Date(number * DAY);

/** In milliseconds. */
const DAY = 86_400_000;
/** Far enough on either side to meet a leap year, even around 1900 and 2100. */
const YEARS_AROUND = 8;

const dayNumber = (day: string): number => Date.parse(day) / DAY;

/** The day in a year, or `null` if the year has no such day. */
function inYear(day: EventDay, year: number): number | null {
  const text = `${String(year).padStart(4, '0')}${day.slice(1)}`;
  const number = dayNumber(text);
  // The 29th of February of another year is read as the 1st of March.
  return !Number.isNaN(number) && dateOf(number).toISOString().startsWith(text) ? number : null;
}

function nearest(day: EventDay, dated: readonly number[]): number {
  const years = new Set(
    dated.flatMap((each) =>
      Array.from(
        { length: 2 * YEARS_AROUND + 1 },
        (_, i) => dateOf(each).getUTCFullYear() - YEARS_AROUND + i,
      ),
    ),
  );
  const distance = (number: number): number => Math.min(...dated.map((each) => Math.abs(each - number)));
  return [...years]
    .flatMap((year) => inYear(day, year) ?? [])
    .reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

function withinTwelveMonths(days: readonly EventDay[]): (day: EventDay) => number {
  const sorted = days.toSorted();
  const number = (day: EventDay): number => inYear(day, LEAP_YEAR) ?? 0;
  /** From each day's predecessor to it; for the first, around the turn of the year. */
  const gaps = sorted.map((day, i) =>
    i === 0 ? number(day) + 366 - number(sorted.at(-1) ?? day) : number(day) - number(sorted[i - 1] ?? day),
  );
  const first = sorted[gaps.indexOf(Math.max(...gaps))] ?? '';
  // One year that has all of the days, and the next one for those beyond its end.
  const year =
    [2001, 2002, 2003, LEAP_YEAR].find((each) =>
      sorted.every((day) => inYear(day, day < first ? each + 1 : each) !== null),
    ) ?? LEAP_YEAR;
  return (day) => inYear(day, day < first ? year + 1 : year) ?? 0;
}
