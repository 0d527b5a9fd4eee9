import { expect, test } from 'vitest';
import { keepWhile } from '../../src/views/keep-while.ts';

test('makes a thing once for the same objects in the same order', () => {
  const [one, two] = [{}, {}];
  const kept = keepWhile<number>();
  let made = 0;
  const ask = (...held: [object, ...object[]]) => kept(held, () => (made += 1));
  expect([ask(one, two), ask(one, two), ask(two, one), ask(one, {}), ask(one, two)]).toEqual([1, 1, 2, 3, 1]);
  expect(ask({}, two)).toBe(4);
});
