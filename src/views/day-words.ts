import { words } from '#words/grammar.ts';
import type { EventDay } from '../model/event-day.ts';
import type { Moment } from '../model/moment.ts';

/** Whether the year of a day is known. */
export const hasYear = (day: EventDay): boolean => !day.startsWith('--');

/** A leap year, so that it has every day of the calendar. */
export const LEAP_YEAR = 2000;

/** A moment of publication: `26 November 2025`, or `26 November 2025, 13:05 UTC` where the time is known. */
export function momentInWords(moment: Moment): string {
  if (!moment.includes('T')) return dayInWords(moment);
  const instant = new Date(moment).toISOString();
  return words.moment(dayInWords(instant.slice(0, 10)), instant.slice(11, 16));
}

/**
 * A moment's day, short: `26 Nov`.
 *
 * @param year whether its year is said, too: then as long as elsewhere
 */
export function shortDayInWords(moment: Moment, year: boolean): string {
  const day = new Date(moment);
  return year ? words.day(day) : words.shortDay(day);
}

/** The days from one to another, both with their year: `26 November 2025`, `26–28 November 2025`. */
export function daysInWords(from: string, to: string): string {
  return words.days(new Date(from), new Date(to));
}

/** `26 November 2025`; `26 November` where the year is not known. */
export function dayInWords(day: EventDay): string {
  return hasYear(day) ? words.day(new Date(day)) : words.dayOfYear(new Date(`${LEAP_YEAR}${day.slice(1)}`));
}
