import { expect, test } from 'vitest';
import { growth, IN_LINE } from './growth.ts';

/** Work of so many steps that no compiler can leave out. */
function toil(steps: number): number {
  let sum = 0;
  for (let i = 0; i < steps; i += 1) sum = (sum * 31 + i) % 1_000_003;
  return sum;
}

test('tells linear from quadratic work', () => {
  expect(growth((size) => toil(size), 100_000)).toBeLessThan(IN_LINE);
  expect(growth((size) => toil((size * size) / 1000), 15_000)).toBeGreaterThan(IN_LINE);
});
