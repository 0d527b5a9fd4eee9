import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPrintings, alignWords } from '../../src/text/align-words.ts';
import { pairsOf, type WordRun } from '../../src/text/word-runs.ts';

const list = (text: string): string[] => text.split(' ');
/** Equal runs as they read in `a`. */
const common = (runs: readonly WordRun[], a: readonly string[]): string[] =>
  runs.filter(({ same }) => same).map(({ aFrom, aTo }) => a.slice(aFrom, aTo).join(' '));
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });

/** The textbook recurrence, to hold the library against. */
function longest(a: readonly string[], b: readonly string[]): number {
  const [x, ...restA] = a;
  const [y, ...restB] = b;
  if (x === undefined || y === undefined) return 0;
  return x === y ? 1 + longest(restA, restB) : Math.max(longest(restA, b), longest(a, restB));
}

describe.each([
  ['alignWords', alignWords],
  ['alignPrintings', alignPrintings],
] as const)('%s', (_, align) => {
  test('puts each word of both lists into one run, equal and unequal runs by turns', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const runs = align(a, b);
        expect(runs.flatMap(({ aFrom, aTo }) => a.slice(aFrom, aTo))).toEqual(a);
        expect(runs.flatMap(({ bFrom, bTo }) => b.slice(bFrom, bTo))).toEqual(b);
        runs.slice(1).forEach((run, i) => expect(run.same).not.toBe(runs[i]?.same));
        for (const [i, j] of pairsOf(runs)) expect(a[i]).toBe(b[j]);
      }),
    );
  });
});

describe('alignWords', () => {
  test('finds as many equal words as there are in order', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(few, few, (a, b) => {
        expect(pairsOf(alignWords(a, b))).toHaveLength(longest(a, b));
      }),
    );
  });

  test('takes as equal what it is told to', () => {
    const initials = (a: string, b: string): boolean => a[0] === b[0];
    expect(alignWords(['red', 'door'], ['rose', 'door'], initials)).toEqual([
      { same: true, aFrom: 0, aTo: 2, bFrom: 0, bTo: 2 },
    ]);
  });
});

describe('alignPrintings', () => {
  test('lays one long run over its like, though more single words stand elsewhere', () => {
    const a = list('sell the bridge to the town');
    const b = list('he has to sell this to the bridge he has to sell the bridge to the town he said');
    expect(common(alignPrintings(a, b), a)).toEqual(['sell the bridge to the town']);
  });

  test('compares only the ends of very long lists', () => {
    const long = (seed: number): string[] => Array.from({ length: 3000 }, (_, i) => `w${(i * seed) % 2999}`);
    const a = ['first', 'left', ...long(7), 'left', 'last'];
    const b = ['first', 'right', ...long(13), 'right', 'last'];
    expect(common(alignPrintings(a, b), a)).toEqual(['first', 'last']);
  });
});
