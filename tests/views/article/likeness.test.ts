import { expect, test } from 'vitest';
import { likeness } from '../../../src/views/article/likeness.ts';

test('counts telling words in any form, and figures', () => {
  expect(likeness('He respects the mayor', 'the mayors are respected')).toBe(1000);
  expect(likeness('the plan of 28 points', 'a 28-point frame')).toBeGreaterThan(
    likeness('the plan of 28 points', 'a plan of old'),
  );
  expect(likeness('to be or not', 'to be or not')).toBe(0);
});
