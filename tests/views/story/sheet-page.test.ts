import { expect, test } from 'vitest';
import { sheetPageOf } from '../../../src/views/story/sheet-page.ts';
import { storyOf } from '../story-of.ts';

const cells = (words: string) => ({
  a: { state: 'reports' as const, evidence: [`The ${words} is old`] },
  b: { state: 'contradicts' as const, evidence: [`The ${words} is new`] },
});
const things = ['bridge', 'tower', 'harbour', 'road'];
const claimOf = (thing: string) => ({ id: thing, statement: `The ${thing} is old.`, cells: cells(thing) });

test('questions and keys stand in the order of the matrix, whose numbers they go by', () => {
  const story = storyOf({
    articles: {
      a: `${things.map((thing) => `The ${thing} is old.`).join(' ')}\n`,
      b: `${things.map((thing) => `The ${thing} is new.`).join(' ')}\n`,
    },
    claims: {
      topics: [
        { id: 'one', title: 'One', claims: ['bridge', 'tower'].map(claimOf) },
        { id: 'two', title: 'Two', claims: ['harbour', 'road'].map(claimOf) },
      ],
    },
  });
  // Not in the order of the topics: a claim may be added later to an earlier one.
  const [first, second, third, fourth] = story.claims as [never, never, never, never];
  const page = sheetPageOf({ ...story, claims: [fourth, second, third, first] });
  const rows = page?.topics.flatMap((topic) => topic.rows).map(({ claim }) => claim.id) ?? [];
  expect(rows).toHaveLength(4);
  expect(page?.questions.map(({ claim }) => claim.id)).toEqual(rows);
  expect(page?.questions.map(({ claim }) => page.numbers.get(claim.id))).toEqual([1, 2, 3, 4]);
  const answers = page?.readers.map(({ otherwise }) => otherwise.map(({ claim }) => claim.id));
  for (const list of answers ?? []) expect(list).toEqual(rows);
  expect(answers?.length).toBeGreaterThan(0);
});
