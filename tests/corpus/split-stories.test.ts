import { describe, expect, test } from 'vitest';
import { storiesOfPart, type Share } from '../../src/corpus/split-stories.ts';

const story = (id: string, size: number, ...names: string[]) => ({ id, size, names });

/** The stories of each part. */
const split = (stories: readonly Share[], parts: number) =>
  Array.from({ length: parts }, (_, i) => [...storiesOfPart(stories, { number: i + 1, of: parts })]);

describe('storiesOfPart(stories, part)', () => {
  const stories = [story('a', 30), story('b', 10), story('c', 18), story('d', 9), story('e', 50)];

  test('gives each story to one part, and each part about as much text', () => {
    expect(split(stories, 2)).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ]);
    expect(split(stories, 3)).toEqual([['e'], ['a'], ['b', 'c', 'd']]);
  });

  test('does not ask in which order stories were read, nor where sizes are equal', () => {
    expect(split(stories.toReversed(), 3)).toEqual(split(stories, 3));
    const alike = ['x', 'y', 'z'].map((id) => story(id, 7));
    expect(split(alike.toReversed(), 2)).toEqual([['x', 'z'], ['y']]);
  });

  test('keeps stories together that name each other, also over a third and from one side', () => {
    const kin = [story('a', 9), story('b', 1, 'c'), story('c', 1, 'd'), story('d', 1), story('e', 2, 'gone')];
    expect(split(kin, 2)).toEqual([['a'], ['b', 'c', 'd', 'e']]);
    expect(split(kin.toReversed(), 3)).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  test('leaves parts without a story where there are more parts', () => {
    expect(split([story('a', 1)], 3)).toEqual([['a'], [], []]);
  });
});
