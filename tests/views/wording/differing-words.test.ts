import { expect, test } from 'vitest';
import { differingWords } from '../../../src/views/wording/differing-words.ts';
import { articleIn, storyOf } from '../story-of.ts';

function markedIn(north: string, river: string): string[] {
  const story = storyOf({
    articles: { north: `${north}\n`, river: `${river}\n` },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            {
              id: 'c',
              statement: 'S.',
              cells: {
                north: { state: 'reports', evidence: [north] },
                river: { state: 'reports', evidence: [river] },
              },
            },
          ],
        },
      ],
    },
  });
  const [claim] = story.claims;
  const [a, b] = [articleIn(story, 'north'), articleIn(story, 'river')];
  const span = claim?.cells.find(({ article }) => article === 'north')?.evidence[0];
  if (!claim || !span) throw new Error('The claim has no evidence');
  return differingWords(claim, a, span, b).map(({ start, end }) => a.text.slice(start, end));
}

test('words that the other has otherwise are marked', () => {
  expect(
    markedIn('The bridge was shut on Monday for good.', 'The bridge was shut on Tuesday for good.'),
  ).toEqual(['Monday']);
});

test('where the wording is another altogether nothing is', () => {
  expect(
    markedIn('The bridge was shut on Monday.', 'Nobody may cross the river until it is mended.'),
  ).toEqual([]);
});
