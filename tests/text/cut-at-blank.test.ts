import { expect, test } from 'vitest';
import { cutAtBlank, withoutLeadingOn } from '../../src/text/cut-at-blank.ts';

test.each([
  ['short enough', 12, 'short enough'],
  ['the river rose, and', 16, 'the river rose,'],
  ['the river', 3, 'the'],
  ['Donaudampfschiff', 5, 'Donau'],
])('%j in %i units', (text, most, cut) => {
  expect(cutAtBlank(text, most)).toBe(cut);
});

test('a pair of surrogates is not cut in two', () => {
  expect(cutAtBlank('abc🙂def', 4)).toBe('abc');
  expect(cutAtBlank('abc🙂def', 5)).toBe('abc🙂');
});

test('what leads on at the end falls away', () => {
  expect(withoutLeadingOn('the river rose, –')).toBe('the river rose');
});
