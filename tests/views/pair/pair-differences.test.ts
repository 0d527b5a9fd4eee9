import { describe, expect, test } from 'vitest';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { repeatsWords } from '../../../src/views/pair/repeats-words.ts';
import { articleIn, storyOf } from '../story-of.ts';

const cell = (state: string, evidence: string, note?: string) => ({ state, evidence: [evidence], note });

/** The differences of two articles that tell one claim, in these states and words. */
function pageOf(north: ReturnType<typeof cell>, river: ReturnType<typeof cell>) {
  const story = storyOf({
    articles: {
      north: `The council met on Monday. ${north.evidence.join(' ')}.\n`,
      river: `There was a meeting this week. ${river.evidence.join(' ')}.\n`,
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'The bridge',
          claims: [{ id: 'c', statement: 'The bridge opens at nine.', cells: { north, river } }],
        },
      ],
    },
  });
  return pairPageOf(story, articleIn(story, 'north'), articleIn(story, 'river'));
}

const headingOf = (page: ReturnType<typeof pageOf>) =>
  page.differences.flatMap((each) => (each.kind === 'claim' ? [each.heading] : []));

describe('the heading of a difference', () => {
  test('has the topic and both wordings, where one place differs', () => {
    expect(
      headingOf(
        pageOf(
          cell('reports', 'The bridge over the river opens at seven'),
          cell('contradicts', 'The bridge over the river opens at nine'),
        ),
      ),
    ).toEqual(['The bridge: “seven” / “nine”']);
  });
  test('has the topic alone where the words do not stand in each other’s place', () => {
    expect(
      headingOf(
        pageOf(
          cell('reports', 'The bridge over the river opens at nine'),
          cell('less-specific', 'Boats and trains will go soon'),
        ),
      ),
    ).toEqual(['The bridge']);
  });
});

test.each([
  ['reports', 'contradicts', 'contradicts'],
  ['contradicts', 'words-otherwise', 'otherwise'],
  ['contradicts', 'less-specific', 'otherwise'],
  ['reports', 'words-otherwise', 'otherwise'],
  ['less-specific', 'words-otherwise', 'otherwise'],
  ['less-specific', 'reports', 'less'],
])('%s and %s stand under what holds of both: %s', (one, two, group) => {
  const page = pageOf(cell(one, 'It opens at seven'), cell(two, 'Nobody knows when'));
  expect(page.groups.map(({ id }) => id)).toEqual([group]);
});

test.each([
  ['has “seven”.', true],
  ['says only that it is “seven”.', true],
  ['has “seven”; who said so is not said.', false],
  ['has “seven”, in a caption.', false],
  ['has “eight”.', false],
  ['in a caption.', false],
])('the note `%s` repeats the words beside it: %s', (note, repeats) => {
  expect(repeatsWords(note, ['It opens at seven'])).toBe(repeats);
});
