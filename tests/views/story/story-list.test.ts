import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/model/story.ts';
import { storyListOf } from '../../../src/views/story/story-list.ts';
import { storyOf } from '../story-of.ts';

function dated(id: string, ...days: (string | null)[]): Story {
  const story = storyOf({
    articles: Object.fromEntries(days.map((_, i) => [`paper-${i}`, 'It rained. It snowed.'])),
  });
  return {
    ...story,
    id,
    title: id,
    articles: story.articles.map((article, i) => {
      const value = days[i];
      return { ...article, published: value ? { value, basis: 'stated', as: value } : null };
    }),
  };
}
const titles = (stories: readonly Story[], order: 'newest' | string[]) =>
  storyListOf(stories, order).groups.flatMap((group) => group.stories.map(({ title }) => title));

describe('the order of the stories', () => {
  const stories = [
    dated('undated', null),
    dated('old', '2024-05-01'),
    dated('new', null, '2025-01-02', '2023-01-01'),
  ];
  test('is by the latest article, and those without a day come last', () => {
    expect(titles(stories, 'newest')).toEqual(['new', 'old', 'undated']);
  });
  test('is the editor’s; stories that are not listed follow', () => {
    expect(titles(stories, ['undated'])).toEqual(['undated', 'new', 'old']);
  });
});

test('says from when to when the articles are', () => {
  const days = (...values: (string | null)[]) =>
    storyListOf([dated('a', ...values)], 'newest').groups[0]?.stories[0]?.days;
  expect(days(null)).toBeNull();
  expect(days('2025-11-26')).toBe('26 November 2025');
  expect(days('2025-11-26', '2025-11-28T23:00:00Z')).toMatch(/^26\s*–\s*28 November 2025$/u);
});

test('many stories are parted by years, few are not', () => {
  const many = Array.from({ length: 13 }, (_, i) =>
    dated(`s-${i}`, i === 0 ? null : `20${10 + (i % 3)}-01-01`),
  );
  expect(storyListOf(many, 'newest').groups.map(({ heading, stories }) => [heading, stories.length])).toEqual(
    [
      ['2012', 4],
      ['2011', 4],
      ['2010', 4],
      ['Day unknown', 1],
    ],
  );
  expect(storyListOf(many.slice(0, 12), 'newest').groups).toHaveLength(1);
  expect(storyListOf(many, ['s-3']).groups).toHaveLength(1);
});
