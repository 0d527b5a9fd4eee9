import { expect, test } from 'vitest';
import { knownArticles } from '../../../src/views/about/known-articles.ts';
import { storyOf } from '../story-of.ts';

const story = storyOf({ articles: { north: 'The bridge opens.\n', river: 'The bridge is shut.\n' } });

test('says of each article what is known of it, under the story’s title where there are several', () => {
  const one = knownArticles([story]);
  expect(one.sum).toBeNull();
  expect(one.stories.map(({ title }) => title)).toEqual([null]);
  expect(one.stories[0]?.articles.map(({ outlet }) => outlet.id)).toEqual(['north', 'river']);
  expect(one.stories[0]?.articles[0]?.facts).toMatch(/day of publication unknown|unknown/u);
  expect(one.stories[0]?.articles[0]?.digest).toMatch(/^[0-9a-f]{16}$/u);
  expect(knownArticles([story, story]).stories.map(({ title }) => title)).toEqual([story.title, story.title]);
});

test('of more articles than anybody reads a list of, the counts are said', () => {
  const many = knownArticles(Array.from({ length: 31 }, () => story));
  expect(many.stories).toEqual([]);
  expect(many.sum).toContain('62');
});
