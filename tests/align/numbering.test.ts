import { expect, test } from 'vitest';
import { NONE, Numbering } from '../../src/align/numbering.ts';

test('equal strings have the same number, counted from 0 in the order of asking', () => {
  const numbering = new Numbering();
  expect(['a', 'b', 'a', 'c'].map((text) => numbering.number(text))).toEqual([0, 1, 0, 2]);
  expect([numbering.find('c'), numbering.find('d'), numbering.size]).toEqual([2, NONE, 3]);
});

test('the numbers of one numbering in another', () => {
  const [one, two] = [new Numbering(), new Numbering()];
  for (const text of ['a', 'b', 'c']) one.number(text);
  for (const text of ['c', 'a', 'x']) two.number(text);
  expect([...one.in(two)]).toEqual([1, NONE, 0]);
});
