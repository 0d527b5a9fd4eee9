import { expect, test } from 'vitest';
import { proposeClaims } from '../../src/worklist/propose-claims.ts';
import { storyOf } from '../views/story-of.ts';

const TOLD = 'The ferry Marigold ran aground near Holm on Friday evening with 62 people aboard.';
const ARTICLES = {
  north: `Ferry aground\n\n${TOLD}\n\nThe weather was calm, and nobody had to swim.\n`,
  river: `Marigold aground\n\n${TOLD}\n\nDivers will look at the hull today.\n`,
};
const evidence = { state: 'reports', evidence: ['The ferry Marigold ran aground near Holm'] };
const claimed = (cells: unknown) => ({
  examined: [],
  topics: [{ id: 't', title: 'T', claims: [{ id: 'c', statement: 'S.', cells }] }],
});

test('what several tell, with evidence that is found in each', () => {
  const story = storyOf({ articles: ARTICLES });
  const proposed = proposeClaims(story).find(({ words }) => words === TOLD);
  expect(Object.keys(proposed?.cells ?? {}).toSorted()).toEqual(['north', 'river']);
  expect(proposed?.cells['north']).toEqual({ state: 'reports', evidence: [TOLD] });
});

test('what a claim rests on in two articles is not proposed again', () => {
  const story = storyOf({ articles: ARTICLES, claims: claimed({ north: evidence, river: evidence }) });
  expect(proposeClaims(story).map(({ words }) => words)).not.toContain(TOLD);
});

test('a claim that only one article has leaves it open', () => {
  const story = storyOf({ articles: ARTICLES, claims: claimed({ north: evidence }) });
  expect(proposeClaims(story).map(({ words }) => words)).toContain(TOLD);
});

test('each cell has the state that its passage suggests, why, and whom it credits', () => {
  const story = storyOf({
    articles: {
      north: `Ferry aground\n\n${TOLD}\n\nThe weather was calm.\n`,
      river:
        'Marigold aground\n\nThe ferry Marigold ran aground near Holm on Friday evening with 26 people aboard, the Coast Agency reported.\n\nDivers will come.\n',
    },
  });
  const proposed = proposeClaims(story).find(({ cells }) => 'north' in cells && 'river' in cells);
  const states = Object.values(proposed?.cells ?? {}).map(({ state }) => state);
  expect(states.toSorted()).toEqual(['contradicts', 'reports']);
  expect(Object.values(proposed?.reasons ?? {}).toSorted()).toEqual([
    expect.stringMatching(/^other figure: “\d+ people” against “\d+ people”$/u),
    'says most',
  ]);
  expect(proposed?.cells['river']?.attribution).toContain('Coast Agency');
});
