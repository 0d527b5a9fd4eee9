import { describe, expect, test } from 'vitest';
import { splitStories, storiesOfPart } from '../../src/corpus/split-stories.ts';

const story = (id: string, size: number, ...names: string[]) => ({ id, size, names });

describe('splitStories(stories, parts)', () => {
  const stories = [story('a', 30), story('b', 10), story('c', 18), story('d', 9), story('e', 50)];

  test('gives each story to one part, and each part about as much text', () => {
    expect(splitStories(stories, 2)).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ]);
    expect(splitStories(stories, 3)).toEqual([['e'], ['a'], ['b', 'c', 'd']]);
  });

  test('does not ask in which order stories were read, nor where sizes are equal', () => {
    expect(splitStories(stories.toReversed(), 3)).toEqual(splitStories(stories, 3));
    const alike = ['x', 'y', 'z'].map((id) => story(id, 7));
    expect(splitStories(alike.toReversed(), 2)).toEqual([['x', 'z'], ['y']]);
  });

  test('keeps stories together that name each other, also over a third and from one side', () => {
    const kin = [story('a', 9), story('b', 1, 'c'), story('c', 1, 'd'), story('d', 1), story('e', 2, 'gone')];
    expect(splitStories(kin, 2)).toEqual([['a'], ['b', 'c', 'd', 'e']]);
    expect(splitStories(kin.toReversed(), 3)).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  test('leaves parts without a story where there are more parts', () => {
    expect(splitStories([story('a', 1)], 3)).toEqual([['a'], [], []]);
  });
});

test('storiesOfPart(stories, part) gives one of them, counted from 1', () => {
  const stories = [story('a', 3), story('b', 2), story('c', 1)];
  expect([1, 2].map((number) => [...storiesOfPart(stories, { number, of: 2 })])).toEqual([['a'], ['b', 'c']]);
});
