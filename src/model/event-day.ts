import { z } from 'zod';
import { Day } from './basis.ts';

/**
 * The day of an event, as far as the articles tell it: with its year, `2025-11-26`, or without one where no article
 * gives it, `--11-26` (XML Schema 1.1, part 2, 3.3.12 `gMonthDay`; the form of ISO 8601:2000).
 */
export const EventDay = z.string().refine(isDay, {
  error: ({ input }) =>
    /^(?:\d{4}|-)-\d\d-\d\d$/u.test(String(input))
      ? 'There is no such day'
      : 'A day is written `2025-11-26`, or `--11-26` where no article gives the year',
});
export type EventDay = z.infer<typeof EventDay>;

/** A day without a year may be the 29th of February. */
const ANY_LEAP_YEAR = '2000-';

function isDay(text: string): boolean {
  return Day.safeParse(text.replace(/^--/u, ANY_LEAP_YEAR)).success;
}
