import { describe, expect, test } from 'vitest';
import { itemsOf, readsLeft, type Item } from '../../../scripts/pictures/read-direction.ts';
import { printed } from './some-picture.ts';

test.each([
  ['“Bridge” 5', false],
  ['5 “גשר”', true],
  ['جسر bridge', true],
  ['12, 5', false],
])('readsLeft(%j): %s', (text, left) => {
  expect(readsLeft(text)).toBe(left);
});

/** Words with bars between them, marked ones in stars, runs against the direction in brackets. */
const shown = (words: string): string => {
  const pieces = (all: readonly { text: string; marked: boolean }[]) =>
    all.map(({ text, marked }) => (marked ? `*${text}*` : text)).join('');
  const one = (item: Item) =>
    'pieces' in item
      ? pieces(item.pieces)
      : `${pieces(item.before)}{${item.run.map(pieces).join('|')}}${pieces(item.after)}`;
  return itemsOf(printed('A', 1, 'A', words).words)
    .map(one)
    .join('|');
};

describe('itemsOf(words)', () => {
  test.each([
    ['keeps marks of a word with it', 'the *bridge*, shut', 'the|*bridge*,|shut'],
    ['keeps words against the direction in their own order', 'said גשר סגור today', 'said|{גשר|סגור}|today'],
    ['lets brackets belong to the text around', 'said (גשר סגור), today', 'said|({גשר|סגור}),|today'],
    [
      'does the same the other way',
      'גשר The *New Times*, סגור',
      'גשר|{The|*New*|*Times*}*,*|סגור'.replace('*,*', ','),
    ],
    ['leaves numbers after a run to the text around', 'said גשר 12 today', 'said|{גשר}|12|today'],
    ['counts numbers inside a run to it', 'said גשר 12 סגור today', 'said|{גשר|12|סגור}|today'],
  ])('%s', (_, words, items) => {
    expect(shown(words)).toBe(items);
  });
});
