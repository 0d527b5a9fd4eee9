import { expect, test } from 'vitest';
import { findUnnamed } from '../../src/search/find-unnamed.ts';
import { withoutAnswered } from '../../src/search/without-answered.ts';
import { answerOf, find, libraryOf, storyTexts } from './library.ts';

const library = libraryOf(
  storyTexts(
    {
      north: { lines: ['Nora Lindqvist met Oskar Hellman.', 'Nora Lindqvist left.'] },
      south: {
        lines: ['The mayor met Oskar Hellman.', 'She said: “We keep the bridge open until the spring.”'],
        said: [['We keep the bridge open until the spring.', 'Ines Hellman', 'u-1']],
      },
      east: { lines: ['Mr. Helman was not seen.'] },
      west: { lines: ['Nobody came.'], excerpts: true },
    },
    {
      people: [
        { name: 'Nora Lindqvist', aliases: ['Lindqvist', 'the mayor'] },
        { name: 'Oskar Hellman', aliases: ['Hellman'] },
        { name: 'Ines Hellman', aliases: ['Ines'] },
      ],
    },
  ),
);
const unnamed = (query: string): string[] =>
  findUnnamed(library, find(library, query)).flatMap(({ name, articles }) => [
    name,
    ...articles.map(({ id }) => id),
  ]);

test.each([
  [
    'the articles that never name a person, but no excerpts',
    'lindqvist',
    ['Nora Lindqvist', 'south', 'east'],
  ],
  ['a first name is enough to ask by', 'nora', ['Nora Lindqvist', 'south', 'east']],
  ['a last name that two share tells nobody', 'hellman', []],
  ['in doubt it is their name: misspelled, or somebody else’s too', 'oskar hellman', []],
  ['words of theirs name them', 'ines hellman', []],
  ['other words ask for something else', 'lindqvist left', []],
  ['nobody', '“…”', []],
])('%s', (_, query, expected) => expect(unnamed(query)).toEqual(expected));

test('what the answer shows is found besides no second time', () => {
  const query = 'we keep the bridge open until the summer';
  const found = find(library, query);
  const answer = answerOf(library, query);
  expect(answer?.printed).toBe(true);
  expect(found.groups).not.toEqual([]);
  expect(withoutAnswered(found, answer).groups).toEqual([]);
  expect(withoutAnswered(found, null)).toBe(found);
});
