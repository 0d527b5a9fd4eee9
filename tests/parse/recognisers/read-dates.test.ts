import { english } from '../../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/parse/recognisers/read-dates.ts';

describe('readDates', () => {
  it.each([
    ['2025-11-26', '2025-11-26'],
    ['November 26, 2025', '2025-11-26'],
    ['Nov. 26, 2025', '2025-11-26'],
    ['26 November 2025', '2025-11-26'],
    ['the 26th of Nov 2025', '2025-11-26'],
    ['26/11/2025', '2025-11-26'],
    ['Sept. 3, 2024', '2024-09-03'],
  ])('%s', (text, day) => expect(readDates(text, english).map(({ value }) => value)).toEqual([day]));
  it.each(['03/04/2025', 'February 30, 2024', 'November 2025', '26 November', 'May 2025 be better'])(
    'is not sure of %s',
    (text) => expect(readDates(text, english)).toEqual([]),
  );
});
