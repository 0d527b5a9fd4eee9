import { expect, test } from 'vitest';
import { matchPair } from '../../../../src/views/pair/pair-matches.ts';
import { differingTies } from '../../../../src/views/pair/ties/differing-ties.ts';
import { articleIn, storyOf } from '../../story-of.ts';

const DOUBT = 'The clerk expressed doubt that the court would accept the whole paper.';
const REPLY = 'The judges may well not accept each page of it, she wrote.';
const HOPE = 'The clerk expressed confidence that the judges would accept nearly each page of the paper.';

const cells = (north: readonly [string, string], river: readonly [string, string]) => ({
  north: { state: north[0], evidence: [north[1]] },
  river: { state: river[0], evidence: [river[1]] },
});
const story = storyOf({
  articles: {
    north: `A court\n\nIt rained on all the fields of the valley for days.\n\n${DOUBT}\n\n${REPLY}\n`,
    river: `A clerk\n\nSnow fell upon each roof in sight of that hill.\n\n${HOPE}\n`,
  },
  claims: {
    topics: [
      {
        id: 't',
        title: 'T',
        claims: [
          {
            id: 'hope',
            statement: 'The clerk had hope.',
            cells: cells(
              ['contradicts', 'The clerk expressed doubt that the court would accept the whole paper'],
              ['reports', 'The clerk expressed confidence'],
            ),
          },
          {
            id: 'accept',
            statement: 'The judges may not accept each page.',
            cells: cells(
              ['reports', 'The judges may well not accept each page of it'],
              ['reports', 'the judges would accept nearly each page of the paper'],
            ),
          },
        ],
      },
    ],
  },
});
const [a, b] = [articleIn(story, 'north'), articleIn(story, 'river')];

const counterpartOf = (listed: Parameters<typeof differingTies>[1]) => {
  const { left, matches } = matchPair(story, a, b, differingTies(story, listed, a, b));
  return matches.map(({ a: { first } }) =>
    a.text.slice(left[first]?.sentence.start, left[first]?.sentence.end),
  );
};
const hope = { id: 'd-hope', kind: 'claim', milder: false };
const other = (i: number) => ({ id: `d-other-${i}`, kind: 'quotation' });

test('the sentences of one of the first differences are counterparts before what else ties either', () => {
  expect(counterpartOf([])).toEqual([REPLY]);
  expect(counterpartOf([hope])).toEqual([DOUBT]);
});

test('those of a later one only where nothing else is', () => {
  expect(counterpartOf([...Array.from({ length: 5 }, (_, i) => other(i)), hope])).toEqual([REPLY]);
});

test('what is only less exact is no difference that stands opposite', () => {
  expect(counterpartOf([{ ...hope, milder: true }])).toEqual([REPLY]);
});
