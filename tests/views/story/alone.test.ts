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
const rowOf = (id: string) => aloneOf(story)?.rows.find(({ outlet }) => outlet.id === id)?.counts ?? [];

test('what each alone reports, alone lacks, and leaves out of what several report; no noughts', () => {
  expect(rowOf('one').map(({ words }) => words)).toEqual(['has 1 alone', 'silent alone on 1']);
  expect(rowOf('two')).toEqual([]);
  expect(rowOf('three').map(({ words }) => words)).toEqual(['has 1 alone']);
  for (const id of ['one', 'three']) expect(rowOf(id)[0]?.count).toBe(claimCounts(story, id).alone);
});

test('a number leads to its claims', () => {
  expect(rowOf('one').map(({ address }) => address)).toEqual([
    `/${story.id}/articles/one/#only-here`,
    `/${story.id}/claims/?outlet=one&state=alone-silent`,
  ]);
});

test('without claims nothing is counted', () => {
  expect(aloneOf(claimed(TEXTS))).toBeNull();
});
