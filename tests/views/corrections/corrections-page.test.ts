import { expect, test } from 'vitest';
import { blindStory } from '../../../src/views/blind-story.ts';
import { correctionsOf } from '../../../src/views/corrections/corrections-page.ts';
import { bridge } from '../bridge.ts';

const entry = (date: string, about: Record<string, string> = {}) => ({
  date,
  stood: `What stood until ${date}.`,
  stands: 'What stands.',
  why: 'It was wrong.',
  ...about,
});
const ledger = `claims:
  no-more: { words: The bridge fell., now: null }
`;
const told = (...corrections: object[]) => bridge({ corrections: { corrections }, ledger });

test('the latest correction comes first, with its day in words', () => {
  const story = told(entry('2026-03-04'), entry('2026-03-09'), entry('2026-01-01'));
  expect(correctionsOf(story).map(({ day, about }) => [day, about])).toEqual([
    ['9 March 2026', null],
    ['4 March 2026', null],
    ['1 January 2026', null],
  ]);
});

test('each leads to what it was about, also where that is gone', () => {
  const story = told(
    entry('2026-03-09', { claim: 'cars' }),
    entry('2026-03-08', { claim: 'no-more' }),
    entry('2026-03-07', { article: 'river' }),
    entry('2026-03-06', { article: 'river', quote: 'will stay closed until the pillars are safe.' }),
  );
  expect(correctionsOf(story).map(({ about }) => about)).toEqual([
    { name: 'About 4,000 cars use the bridge every day.', address: '/bridge/claims/cars/' },
    { name: 'The bridge fell.', address: '/bridge/claims/no-more/' },
    { name: 'The report of River Times', address: '/bridge/articles/river/' },
    {
      name: '“The bridge will stay closed until the pillars are safe”',
      address: `/bridge/quotes/${story.utterances[0]?.id}/`,
    },
  ]);
});

test('its address stays when another is added above or the reason is worded anew', () => {
  const [before] = correctionsOf(told(entry('2026-03-04')));
  const after = correctionsOf(told(entry('2026-03-09'), { ...entry('2026-03-04'), why: 'A slip.' }));
  expect(after[1]?.address).toBe(before?.address);
  expect(before?.address).toMatch(/^\/bridge\/corrections\/#c-/u);
});

test('a story without the outlets’ names has none: they tell of outlets', () => {
  expect(correctionsOf(blindStory(told(entry('2026-03-04', { article: 'river' }))))).toEqual([]);
});
