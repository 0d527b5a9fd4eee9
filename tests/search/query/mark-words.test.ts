import { describe, expect, test } from 'vitest';
import { hits, libraryOf, shown, storyTexts } from '../library.ts';

const TEXT = 'The bridge will stay closed until the pillars are safe, and it’s the old bridge.';
const library = libraryOf(
  storyTexts({ north: { lines: [TEXT, 'An unforgettable evening with Zoë.', 'No, it is not so.'] } }),
);
const show = (query: string) => hits(library, query).map(shown)[0];

describe('a phrase', () => {
  test('is marked whole, a single word wherever it stands', () => {
    expect(show('bridge')).toBe(
      'The [bridge] will stay closed until the pillars are safe, and it’s the old [bridge].',
    );
    expect(show("are safe and it's the")).toBe(
      'The bridge will stay closed until the pillars [are safe, and it’s the] old bridge.',
    );
  });
  test('may end in a word just begun, of which only the letters typed are marked', () => {
    expect(show('stay clos')).toBe(
      'The bridge will [stay clos]ed until the pillars are safe, and it’s the old bridge.',
    );
  });
});

describe('words apart', () => {
  test('are marked each, neighbours together, short ones not', () => {
    expect(show('the pillars stay closed')).toBe(
      'The bridge will [stay closed] until the [pillars] are safe, and it’s the old bridge.',
    );
  });
  test('short words where nothing else was asked for', () =>
    expect(show('is it')).toBe('No, [it is] not so.'));
});

describe('letters that were not typed are not marked', () => {
  test.each([
    ['a letter left out', 'unforgetable evening', 'An [unforget]t[able evening] with Zoë.'],
    ['a letter too many', 'unforgettable evenning', 'An [unforgettable evening] with Zoë.'],
    [
      'another letter',
      'pillors are safe',
      'The bridge will stay closed until the [pill]a[rs are safe], and it’s the old bridge.',
    ],
    [
      'two letters changed places',
      'stay closde',
      'The bridge will [stay clos]ed until the pillars are safe, and it’s the old bridge.',
    ],
  ])('%s', (_, query, expected) => expect(show(query)).toBe(expected));
  test('a mark of the alphabet is part of its letter', () =>
    expect(show('evening with zoe')).toBe('An unforgettable [evening with Zoë].'));
});
