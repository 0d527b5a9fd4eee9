import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/model/story.ts';
import { frontPagesOf } from '../../../src/views/story/front-pages.ts';
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

describe('the pages of a list of stories', () => {
  const story = dated('a', '2024-05-01', null, null);
  const site = (size: number) =>
    Array.from({ length: size }, (_, i) => ({
      ...story,
      id: `s-${i}`,
      title: `Story ${i}`,
      articles: story.articles.map((article, at) =>
        at > 0
          ? article
          : { ...article, published: { value: `${2010 + (i % 9)}-05-01`, basis: 'stated' as const, as: '' } },
      ),
    }));
  const pages = frontPagesOf(site(1000), 'newest');

  test('a site of few stories has one', () => {
    const [only, ...others] = frontPagesOf(site(12), 'newest');
    expect(others).toEqual([]);
    expect(only?.groups).toEqual(storyListOf(site(12), 'newest').groups);
  });
  test('hold every story once, in order, and are of bounded size', () => {
    const listed = pages.flatMap(({ groups }) => groups.flatMap((group) => group.stories));
    expect(listed).toEqual(storyListOf(site(1000), 'newest').groups.flatMap((group) => group.stories));
    expect(pages.length).toBeGreaterThan(10);
    for (const { groups } of pages) expect(groups.flatMap(({ stories: own }) => own).length).toBeLessThan(80);
  });
  test('lead to the page and the place at which each year begins', () => {
    for (const { years, addresses, page } of pages) {
      expect(years.map(({ heading }) => heading)).toEqual(
        [2018, 2017, 2016, 2015, 2014, 2013, 2012, 2011, 2010].map(String),
      );
      for (const { address, heading } of years) {
        const [path, anchor] = address.split('#');
        const there = pages[path === '' ? page - 1 : addresses.indexOf(path ?? '')];
        expect(there?.groups.find((group) => group.anchor === anchor)?.heading).toBe(heading);
      }
    }
  });
  test('the first keeps the place of every year, which links may have', () => {
    const [first] = pages;
    const anchors = [
      ...(first?.years.map(({ id }) => id) ?? []),
      ...(first?.groups.map(({ anchor }) => anchor) ?? []),
    ];
    expect(anchors).toEqual(expect.arrayContaining([2010, 2014, 2018].map((year) => `year-${year}`)));
  });
});
