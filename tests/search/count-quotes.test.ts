import { expect, test } from 'vitest';
import { countQuotes } from '../../src/search/count-quotes.ts';
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
  expect([countQuotes(story, 'u-1'), countQuotes(story, 'u-2')]).toEqual([
    { quotes: 3, outlets: 2 },
    { quotes: 1, outlets: 1 },
  ]);
});
