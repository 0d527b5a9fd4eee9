import type { EventDay } from '../model/event-day.ts';

/** Whether the year of a day is known. */
export const hasYear = (day: EventDay): boolean => !day.startsWith('--');

/** Has every day a calendar can have. */
export const LEAP_YEAR = 2000;

/** `26 November 2025`; `26 November` where the year is not known. */
export function dayInWords(day: EventDay): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: hasYear(day) ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(new Date(hasYear(day) ? day : `${LEAP_YEAR}${day.slice(1)}`));
}
