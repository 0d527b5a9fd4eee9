import { describe, expect, test } from 'vitest';
import { matchPair } from '../../../../src/views/pair/pair-matches.ts';
import { articleIn, storyOf } from '../../story-of.ts';

type Cell = readonly [state: string, ...evidence: string[]];

/** The passages of two articles that one paragraph each and these claims have, by the words that they begin with. */
function passages(north: string, river: string, claims: Readonly<Record<string, readonly [Cell, Cell]>>) {
  const cell = ([state, ...evidence]: Cell) => ({ state, evidence });
  const story = storyOf({
    articles: {
      north: `A day\n\nIt rained on all the fields of the valley for days.\n\n${north}\n`,
      river: `One night\n\nSnow fell upon each roof in sight of that hill.\n\n${river}\n`,
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: Object.entries(claims).map(([id, [one, two]]) => ({
            id,
            statement: `${id}.`,
            cells: { ...(one[0] === 'silent' ? {} : { north: cell(one) }), river: cell(two) },
          })),
        },
      ],
    },
  });
  const [a, b] = [articleIn(story, 'north'), articleIn(story, 'river')];
  const { left, right, matches, faint } = matchPair(story, a, b);
  const from = ({ text }: typeof a, placed: (typeof left)[number] | undefined) =>
    text.slice(placed?.sentence.start, placed?.sentence.end);
  return {
    matches: matches.map(({ a: own, b: theirs }) => [from(a, left[own.first]), from(b, right[theirs.first])]),
    faint: faint.length,
  };
}

const PLAN = 'The council wrote a plan for the ferries.';
const LETTER = 'The letter tells who drew the much blamed harbour plan of the council.';

describe('sentences that one claim ties', () => {
  test('are no counterparts where it is the lesser part of one of them', () => {
    expect(
      passages(PLAN, LETTER, {
        plan: [
          ['reports', 'The council wrote a plan'],
          ['reports', 'plan of the council'],
        ],
        author: [['silent'], ['reports', 'The letter tells who drew the much blamed harbour plan']],
      }),
    ).toEqual({ matches: [], faint: 1 });
  });
  test('are where an editor found nothing else in them', () => {
    expect(
      passages(PLAN, LETTER, {
        plan: [
          ['reports', 'The council wrote a plan'],
          ['reports', 'plan of the council'],
        ],
      }),
    ).toEqual({ matches: [[PLAN, LETTER]], faint: 0 });
  });
  test('are where they have a run of words, or several words, in common besides', () => {
    for (const more of [
      'It sold the island to a bank, said ',
      'A bank bought lonely islands by night, wrote ',
    ])
      expect(
        passages(
          'Neighbours heard that a lonely bank by night sold the island to a bank.',
          `${more}${LETTER}`,
          {
            plan: [
              ['reports', 'sold the island to a bank'],
              ['reports', 'bank'],
            ],
            author: [['silent'], ['reports', 'The letter tells who drew the much blamed harbour plan']],
          },
        ).matches,
      ).toHaveLength(1);
  });
  test('are none where no word of the one stands in the other and either tells other things', () => {
    expect(
      passages(
        'Nobody knows how the paper came to the letters.',
        'But it was not him, a guard told the clerk of a court.',
        {
          leak: [
            ['reports', 'Nobody knows how the paper came to the letters'],
            ['reports', 'But it was not him'],
          ],
        },
      ),
    ).toEqual({ matches: [], faint: 1 });
  });
});
