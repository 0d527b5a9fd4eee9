import { expect, test } from 'vitest';
import { findSuccessor } from '../../src/ledger/find-successor.ts';

const NEW = [
  { id: 's-1', text: 'The council of the town met late on Monday to talk about the bridge over the river.' },
  { id: 's-2', text: 'Nobody was hurt.' },
];

test.each([
  ['a word changed', 'The council of the town met early on', 's-1'],
  ['words put in', 'The council met on Monday to talk about', 's-1'],
  ['the order turned', 'Bridge the about talk to Monday on late', null],
  ['other words', 'Shop owners near the river fear for their', null],
  ['too few words to know', 'Nobody was hurt.', null],
  ['words that may not be kept', '', null],
])('%s', (_, opening, id) => expect(findSuccessor(opening, NEW)).toBe(id));

test('the most alike, the first of several', () => {
  const same = { id: 's-3', text: 'The council met on Monday to talk about money.' };
  expect(
    findSuccessor('The council met on Monday to talk about', [...NEW, same, { ...same, id: 's-4' }]),
  ).toBe('s-1');
  expect(
    findSuccessor('The council met on Monday to talk about money', [...NEW, same, { ...same, id: 's-4' }]),
  ).toBe('s-3');
});
