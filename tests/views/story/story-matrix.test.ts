import { expect, test } from 'vitest';
import type { Story } from '../../../src/model/story.ts';
import { furtherMatrix, weightiestMatrix, type StoryMatrix } from '../../../src/views/story/story-matrix.ts';
import { bridge } from '../bridge.ts';

/** Twelve claims that one report tells and another contradicts, and one that all report. */
const story = ((): Story => {
  const one = bridge();
  const contradicted = one.claims.find(({ id }) => id === 'three-million') as Story['claims'][number];
  const told = one.claims.find(({ id }) => id === 'cars') as Story['claims'][number];
  const claims = Array.from({ length: 12 }, (_, i) => ({ ...contradicted, id: `c${i}` }));
  return { ...one, claims: [...claims, told] };
})();
const withHighlights = (...claims: string[]): Story => ({
  ...story,
  highlights: claims.map((claim) => ({
    question: 'Which?',
    lines: [],
    claim,
  })),
});
const idsOf = ({ topics }: StoryMatrix) => topics.flatMap(({ rows }) => rows.map(({ claim }) => claim.id));

test('what stands above as a sharpest difference does not stand in the matrix again', () => {
  const matrix = furtherMatrix(withHighlights('c0', 'c3', 'c5'));
  expect(matrix.heading).toBe('Where else they differ');
  // With those above, eight.
  expect(idsOf(matrix)).toEqual(['c1', 'c2', 'c4', 'c6', 'c7']);
  expect(matrix.caption).toBe(
    'Five of the nine other claims on which outlets use other words or contradict. Each sign opens the words it rests on.',
  );
});

test('where all the others have room, it says that they are the others', () => {
  const few = {
    ...withHighlights('c0'),
    claims: story.claims.filter(({ id }) => ['c0', 'c1', 'c2', 'cars'].includes(id)),
  };
  expect(idsOf(furtherMatrix(few))).toEqual(['c1', 'c2']);
  expect(furtherMatrix(few).caption).toMatch(/^The other two claims on which/u);
  const one = { ...few, claims: few.claims.filter(({ id }) => id !== 'c2') };
  expect(furtherMatrix(one).caption).toMatch(/^One other claim, on which/u);
});

test('without an editor’s differences, or without others, it is that of the weightiest', () => {
  expect(furtherMatrix(story)).toEqual(weightiestMatrix(story));
  expect(weightiestMatrix(story).heading).toBe('Who reports what');
  expect(idsOf(weightiestMatrix(story))).toHaveLength(8);
  const told = {
    ...withHighlights('c0'),
    claims: story.claims.filter(({ id }) => ['c0', 'cars'].includes(id)),
  };
  expect(idsOf(furtherMatrix(told))).toEqual(['c0', 'cars']);
});

test('a page that shows no sharpest differences has them in its matrix', () => {
  expect(idsOf(weightiestMatrix(withHighlights('c0', 'c3')))).toEqual(idsOf(weightiestMatrix(story)));
});
