import { expect, test } from 'vitest';
import { countOutlets } from '../../src/search/count-outlets.ts';
import { storyTexts } from './library.ts';

test('an article counts once, however often it prints words of an utterance', () => {
  const story = storyTexts({
    harbour: {
      lines: ['“We know the way,” she said. “We know it well.”'],
      said: [
        ['We know the way', 'Ann', 'u-1'],
        ['We know it well', 'Ann', 'u-1'],
      ],
    },
    island: {
      lines: ['“We know,” said Ann. “Nobody else does,” said Bo.'],
      said: [
        ['We know', 'Ann', 'u-1'],
        ['Nobody else does', 'Bo', 'u-2'],
      ],
    },
  });
  expect([countOutlets(story, 'u-1'), countOutlets(story, 'u-2')]).toEqual([2, 1]);
});
