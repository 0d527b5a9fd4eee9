import { expect, test } from 'vitest';
import { countPrintings } from '../../src/search/count-printings.ts';
import { storyTexts } from './library.ts';

test('counts every printing of an utterance, and the articles that print it', () => {
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
  expect([countPrintings(story, 'u-1'), countPrintings(story, 'u-2')]).toEqual([
    { printings: 3, outlets: 2 },
    { printings: 1, outlets: 1 },
  ]);
});
