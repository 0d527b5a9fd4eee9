import { expect, test } from 'vitest';
import { claimCounts } from '../../../src/views/claims/matrix.ts';
import { aloneOf } from '../../../src/views/story/alone.ts';
import { claimed } from '../claimed.ts';

const TEXTS = {
  one: 'The bridge closed. The mayor spoke.\n',
  two: 'The bridge was shut. Cars turned back.\n',
  three: 'They shut the bridge. Cars went home. Boats ran.\n',
};
const story = claimed(
  TEXTS,
  {
    id: 'all',
    cells: { one: 'The bridge closed.', two: 'The bridge was shut.', three: 'They shut the bridge.' },
  },
  { id: 'mayor', cells: { one: 'The mayor spoke.' } },
  { id: 'boats', cells: { three: 'Boats ran.' } },
  {
    id: 'cars',
    cells: {
      two: 'Cars turned back.',
      three: { state: 'words-otherwise', evidence: ['Cars went home.'], note: 'says where to.' },
    },
  },
);
const counts = () =>
  Object.fromEntries(
    aloneOf(story)!.rows.map(({ outlet, counts }) => [outlet.id, counts.map(({ count }) => count)]),
  );

test('what each alone reports, alone lacks, and leaves out of what several report', () => {
  expect(counts()).toEqual({ one: [1, 1, 0], two: [0, 0, 0], three: [1, 0, 0] });
  for (const { outlet, counts } of aloneOf(story)!.rows)
    expect(counts[0]?.count).toBe(claimCounts(story, outlet.id).alone);
});

test('a number leads to its claims; nought leads nowhere', () => {
  const [one, , two] = aloneOf(story)!.rows;
  expect(one!.counts.map(({ address }) => address)).toEqual([
    `/${story.id}/articles/one/#only-here`,
    `/${story.id}/claims/?outlet=one&state=alone-silent`,
    null,
  ]);
  expect(two!.counts.every(({ address }) => address === null)).toBe(true);
  expect(one!.counts[0]!.name).toContain('reports alone: 1 claim');
});

test('without claims nothing is counted', () => {
  expect(aloneOf(claimed(TEXTS))).toBeNull();
});
