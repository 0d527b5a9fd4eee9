import { expect, test } from 'vitest';
import { readMoment } from '../../src/import/read-moment.ts';

test.each([
  ['2025-11-26', '2025-11-26'],
  ['2025-11-26T14:05:00Z', '2025-11-26T14:05:00Z'],
  ['2025-11-26T14:05:00.123+0100', '2025-11-26T14:05:00+01:00'],
  ['2025-11-26T14:05+01:00', '2025-11-26T14:05:00+01:00'],
  ['2025-11-26 14:05:00', '2025-11-26'],
  ['Wed, 26 Nov 2025 14:05:00 +0100', '2025-11-26T13:05:00Z'],
  ['26 Nov 2025 14:05 GMT', '2025-11-26T14:05:00Z'],
  ['2025-02-30', null],
  ['2025-02-30T10:00:00Z', null],
  ['November 26, 2025', null],
  ['yesterday', null],
  ['', null],
])('%j is %j', (written, moment) => {
  expect(readMoment(written)).toBe(moment);
});
