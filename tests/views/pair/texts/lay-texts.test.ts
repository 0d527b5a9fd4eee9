import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layTexts, type Block, type Layout } from '../../../../src/views/pair/texts/lay-texts.ts';

const show = ({ a, b, bands, moved }: Layout) => ({
  a: a.map(({ from, to, row }) => `${from}-${to} in ${row}`),
  b: b.map(({ from, to, row }) => `${from}-${to} in ${row}`),
  bands: bands.map(({ number, row }) => `${number}: ${row}`),
  moved: Object.fromEntries(moved),
});

describe('two texts side by side', () => {
  test('without passages each is one block', () => {
    expect(show(layTexts([null, null], [null]))).toEqual({
      a: ['0-2 in 1'],
      b: ['0-1 in 1'],
      bands: [],
      moved: {},
    });
  });

  test('a passage opens a row with its counterpart', () => {
    expect(show(layTexts([null, 1, null], [null, 1]))).toEqual({
      a: ['0-1 in 1', '1-3 in 2'],
      b: ['0-1 in 1', '1-2 in 2'],
      bands: ['1: 2'],
      moved: {},
    });
  });

  test('where both begin with one there is no row before it', () => {
    expect(show(layTexts([1, null], [1]))).toEqual({
      a: ['0-2 in 1'],
      b: ['0-1 in 1'],
      bands: ['1: 1'],
      moved: {},
    });
  });

  test('where only one begins with it, it waits for the other', () => {
    expect(show(layTexts([1, null], [null, 1]))).toEqual({
      a: ['0-2 in 2'],
      b: ['0-1 in 1', '1-2 in 2'],
      bands: ['1: 2'],
      moved: {},
    });
  });

  test('what the text on the right has in another order stands opposite with all up to its next passage, and says so', () => {
    expect(show(layTexts([1, 2, 3], [2, null, 3, 1, null]))).toEqual({
      a: ['0-1 in 1', '1-2 in 2', '2-3 in 3'],
      b: ['0-2 in 2', '2-3 in 3', '3-5 in 1'],
      bands: ['1: 1', '2: 2', '3: 3'],
      moved: { 1: 'later' },
    });
    expect(show(layTexts([1, 2, 3], [3, 1, 2])).moved).toEqual({ 3: 'earlier' });
  });

  test('of two that changed places one says so', () => {
    expect(show(layTexts([1, 2], [2, 1])).moved).toEqual({ 2: 'earlier' });
  });

  test('every piece stands in one place, each passage opposite its like, and few say that they moved', () => {
    const text = (numbers: readonly number[]) =>
      fc
        .array(fc.constant(null), { maxLength: 3 })
        .chain((free) =>
          fc.shuffledSubarray([...numbers, ...free], { minLength: numbers.length + free.length }),
        );
    const texts = fc
      .integer({ min: 0, max: 7 })
      .map((most) => Array.from({ length: most }, (_, i) => i + 1))
      .chain((numbers) => fc.tuple(text(numbers), text(numbers)));
    fc.assert(
      fc.property(texts, ([a, b]) => {
        const { a: left, b: right, bands, moved } = layTexts(a, b);
        const whole = (blocks: readonly Block[], length: number) => {
          expect(
            blocks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
          ).toEqual(Array.from({ length }, (_, i) => i));
          expect(new Set(blocks.map(({ row }) => row)).size).toBe(blocks.length);
        };
        whole(left, a.length);
        whole(right, b.length);
        const numbers = a.filter((number) => number !== null);
        expect(bands.map(({ number }) => number)).toEqual(numbers);
        for (const { number, row } of bands) {
          expect(left.find(({ from }) => a[from] === number)?.row).toBe(row);
          expect(right.find(({ from }) => b[from] === number)?.row).toBe(row);
        }
        const kept = b.filter((number) => number !== null && !moved.has(number));
        expect(kept).toEqual(numbers.filter((number) => !moved.has(number)));
      }),
    );
  });
});
