import { expect, test } from 'vitest';
import { printingsOf } from '../../../src/views/quotes/printings.ts';
import { BRIDGE_QUOTES } from './bridge-quotes.ts';

test('has every quotation that several outlets print, with what each prints and how they differ', () => {
  const [only, ...more] = printingsOf(BRIDGE_QUOTES, new Set());
  expect(more).toEqual([]);
  expect(only?.speaker).toBe('Anna Brandt');
  expect(only?.quotes.map(({ outlet, html }) => [outlet.letter, html.length])).toEqual([
    ['A', 1],
    ['B', 1],
    ['C', 1],
  ]);
  expect(only?.answer).toBe('c prints “until all of the pillars”, a and b “until the pillars”.');
  expect(printingsOf(BRIDGE_QUOTES, new Set([only?.id ?? '']))).toEqual([]);
});
