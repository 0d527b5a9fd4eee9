import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../../src/views/day-words.ts';
import { layDays } from '../../../src/views/story/lay-days.ts';

/** The days in order, with the number of days between neighbours. */
const laid = (...given: string[]) => {
  const { days, at } = layDays(given);
  return days.map((day, i) => (i === 0 ? day : `+${at(day) - at(days[i - 1] ?? day)} ${day}`)).join(' ');
};

describe('layDays', () => {
  test('days with years stand by the calendar, each once', () => {
    expect(laid('2025-03-01', '2024-02-28', '2025-03-01', '2024-03-01')).toBe(
      '2024-02-28 +2 2024-03-01 +365 2025-03-01',
    );
  });
  test('days without years are one year', () => {
    expect(laid('--11-24', '--10-13', '--10-29')).toBe('--10-13 +16 --10-29 +26 --11-24');
  });
  test('the turn of the year lies inside where that makes the story shorter', () => {
    expect(laid('--01-02', '--12-30', '--12-31')).toBe('--12-30 +1 --12-31 +2 --01-02');
  });
  test('the 29th of February has its place', () => {
    expect(laid('--03-01', '--02-28', '--02-29')).toBe('--02-28 +1 --02-29 +1 --03-01');
    expect(laid('--03-01', '--02-28')).toBe('--02-28 +1 --03-01');
    expect(laid('--02-29', '--12-30')).toBe('--12-30 +61 --02-29');
  });
  test('a day without a year goes to the days that have one', () => {
    expect(laid('--12-31', '2026-01-02', '--01-03')).toBe('--12-31 +2 2026-01-02 +1 --01-03');
    expect(laid('--02-29', '2023-03-01')).toBe('2023-03-01 +365 --02-29');
  });
  test('one day, and none', () => {
    expect(laid('--02-29')).toBe('--02-29');
    expect(laid()).toBe('');
  });
});

test('dayInWords names the year only where it is known', () => {
  expect([dayInWords('2025-10-14'), dayInWords('--10-14'), dayInWords('--02-29')]).toEqual([
    '14 October 2025',
    '14 October',
    '29 February',
  ]);
});
