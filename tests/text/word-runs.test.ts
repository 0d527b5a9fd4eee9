import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldIslands,
  gatherRuns,
  matchEnds,
  pairsOf,
  runsOf,
  type WordPair,
} from '../../src/text/word-runs.ts';

const list = (text: string): string[] => text.split(' ');

test('runs and pairs say the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2))), fc.nat(2), fc.nat(2), (steps, restA, restB) => {
      let [i, j] = [-1, -1];
      const pairs = steps.map(([x, y]): [number, number] => [(i += x + 1), (j += y + 1)]);
      expect(pairsOf(runsOf(pairs, i + 1 + restA, j + 1 + restB))).toEqual(pairs);
    }),
  );
});

test('lists without a common word are one run, empty lists have no run', () => {
  expect(runsOf([], 2, 0)).toEqual([{ same: false, aFrom: 0, aTo: 2, bFrom: 0, bTo: 0 }]);
  expect(runsOf([], 0, 0)).toEqual([]);
});

describe('gatherRuns', () => {
  const flipped = (pairs: readonly WordPair[]): WordPair[] => pairs.map(([i, j]) => [j, i]);

  test.each<[string, string, WordPair[], WordPair[]]>([
    // "the" goes to "town".
    [
      'near the hall of the town',
      'the town',
      [
        [1, 0],
        [5, 1],
      ],
      [
        [4, 0],
        [5, 1],
      ],
    ],
    // It stays where it already stands beside "in".
    [
      'in the hall of the town',
      'in the town',
      [
        [0, 0],
        [1, 1],
        [5, 2],
      ],
      [
        [0, 0],
        [1, 1],
        [5, 2],
      ],
    ],
    // Another word stands there.
    [
      'the old town',
      'the town',
      [
        [0, 0],
        [2, 1],
      ],
      [
        [0, 0],
        [2, 1],
      ],
    ],
    // Words of both sides between them: neither place is beside the next.
    [
      'the hall the town',
      'the city the town',
      [
        [0, 0],
        [3, 3],
      ],
      [
        [0, 0],
        [3, 3],
      ],
    ],
  ])('%s | %s', (a, b, pairs, gathered) => {
    const [x, y] = [list(a), list(b)];
    expect(pairsOf(gatherRuns(runsOf(pairs, x.length, y.length), x, y))).toEqual(gathered);
    const other = gatherRuns(runsOf(flipped(pairs), y.length, x.length), y, x);
    expect(pairsOf(other)).toEqual(flipped(gathered));
  });
});

describe('foldIslands', () => {
  const runs = runsOf(
    [
      [1, 1],
      [3, 3],
    ],
    4,
    5,
  );

  test('counts an island into the changes around it', () => {
    expect(foldIslands(runs, ({ aFrom }) => aFrom === 1)).toEqual([
      { same: false, aFrom: 0, aTo: 3, bFrom: 0, bTo: 3 },
      { same: true, aFrom: 3, aTo: 4, bFrom: 3, bTo: 4 },
      { same: false, aFrom: 4, aTo: 4, bFrom: 4, bTo: 5 },
    ]);
  });

  test('asks of words between two changes only', () => {
    const asked: number[] = [];
    foldIslands(
      runsOf(
        [0, 2, 4].map((i) => [i, i]),
        5,
        5,
      ),
      ({ aFrom }) => asked.push(aFrom) < 0,
    );
    expect(asked).toEqual([2]);
  });
});

test('matchEnds counts no word twice', () => {
  expect(matchEnds(list('a b a'), list('a b'))).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(matchEnds(list('a x c'), list('a y y c'))).toEqual([
    [0, 0],
    [2, 3],
  ]);
  expect(matchEnds(list('a a'), list('a a a'))).toEqual([
    [0, 0],
    [1, 1],
  ]);
});
