import { expect, test } from 'vitest';
import { storyOf } from '../views/story-of.ts';
import { PEOPLE } from '../views/quotes/cut-quote.ts';

test('an editor’s correction decides the speaker, and explains itself', () => {
  const told = storyOf({
    articles: {
      echo: 'The council met on Monday.\n\nThe hall was full. “The bridge stays open for walkers,” somebody said. The council did not comment.',
    },
    story: {
      people: PEOPLE,
      quotes: [{ exact: 'The bridge stays open for walkers,', speaker: 'Marta Lindqvist' }],
    },
  });
  expect(told.articles[0]?.quotes.map(({ speaker, rule }) => [speaker, rule])).toEqual([
    ['Marta Lindqvist', 'corrected by the editor'],
  ]);
  expect(told.utterances.map(({ speaker }) => speaker)).toEqual(['Marta Lindqvist']);
});
