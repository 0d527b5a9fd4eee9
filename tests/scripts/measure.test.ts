import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEASURED, measure } from '../../scripts/bench/measure.ts';

test('the figures on the method page are those that the scorers measure now', { timeout: 240_000 }, () => {
  expect(JSON.parse(readFileSync(MEASURED, 'utf8')), 'run `npm run measure`').toEqual(measure());
});
