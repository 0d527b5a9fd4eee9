import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { findSuccessor as find } from '../../src/ledger/find-successor.ts';
import { laterNames, tellingWords } from '../../src/ledger/telling-words.ts';

const findSuccessor = (
  opening: string,
  candidates: Parameters<typeof find>[1],
  plain: readonly string[] = [],
) => find(opening, candidates, tellingWords(english, new Set(plain)));

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

describe('another name or figure', () => {
  const now = [{ id: 's-1', text: 'Olav Dahl was fined by the court in Vik on Monday.' }];
  test.each([
    ['another person', 'Nora Lund was fined by the court in', null],
    ['another place', 'Olav Dahl was fined by the court in Os', null],
    ['other words', 'Olav Dahl was fined by a court in', 's-1'],
    ['a word put in', 'Olav Dahl was heavily fined by the court in', 's-1'],
  ])('%s', (_, opening, id) => expect(findSuccessor(opening, now)).toBe(id));

  test.each([
    ['in figures', 'The fire burned 12 barns on the hill', 'The fire burned 14 barns on the hill.', null],
    ['in words', 'The fire burned two barns on the hill', 'The fire burned three barns on the hill.', null],
    ['none', 'The fire burned some barns on the hill', 'The fire burned many barns on the hill.', 's-1'],
  ])('%s', (_, opening, text, id) => expect(findSuccessor(opening, [{ id: 's-1', text }])).toBe(id));

  test('a capital makes no name of a word that stands in small letters elsewhere', () => {
    const text = 'Some villagers met at the hall on Monday.';
    expect(findSuccessor('The villagers met at the hall on Monday', [{ id: 's-1', text }])).toBeNull();
    expect(findSuccessor('The villagers met at the hall on Monday', [{ id: 's-1', text }], ['the'])).toBe(
      's-1',
    );
  });
});

test('in the place of the old words half of them are enough, even few', () => {
  const text = 'We need new roofs';
  expect(findSuccessor('We need roofs', [{ id: 'u-1', text }])).toBeNull();
  expect(findSuccessor('We need roofs', [{ id: 'u-1', text, isInPlace: true }])).toBe('u-1');
  expect(findSuccessor('Nobody comes here', [{ id: 'u-1', text, isInPlace: true }])).toBeNull();
});

describe('a name or figure after the opening words', () => {
  const isTelling = tellingWords(english, new Set());
  const before = 'The mill by the river burned down on Sunday night, said Anna Berg, who saw 12 men there.';
  const opening = 'The mill by the river burned down on';
  const names = laterNames(before, isTelling);
  const find1 = (text: string) => find(opening, [{ id: 's-1', text }], isTelling, names);

  test('is kept as it stands, neighbours together', () => expect(names).toBe('Sunday, Anna Berg, 12'));

  test.each([
    ['another person', before.replace('Anna Berg', 'Lars Moe'), null],
    ['another figure', before.replace('12', '14'), null],
    ['another figure in words', before.replace('12', 'fourteen'), null],
    ['another word', before.replace('night', 'evening'), 's-1'],
    ['a name less', before.replace(', who saw 12 men there', ''), 's-1'],
    ['a name more', before.replace('there', 'there in Vik'), 's-1'],
  ])('%s', (_, text, id) => expect(find1(text)).toBe(id));
});
