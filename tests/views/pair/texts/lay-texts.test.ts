import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layTexts, type Block, type Layout, type Sized } from '../../../../src/views/pair/texts/lay-texts.ts';

/** Pieces by their heights; a number after a colon makes one a passage: `4`, `4:1`. */
const pieces = (...written: string[]): Sized[] =>
  written.map((each) => {
    const [height = '', passage] = each.split(':');
    return { height: Number(height), passage: passage === undefined ? null : Number(passage) };
  });

const show = ({ a, b, bands, onRight }: Layout) => ({
  a: a.map(({ from, to, row, span }) => `${from}-${to} in ${row}+${span}`),
  b: b.map(({ from, to, row, span }) => `${from}-${to} in ${row}+${span}`),
  bands: bands.map((band) => `${band.number}: ${band.a}, ${band.b}`),
  onRight: Object.fromEntries(onRight),
});

describe('two texts side by side', () => {
  test('without passages each is one block', () => {
    expect(show(layTexts(pieces('40', '3'), pieces('12')))).toEqual({
      a: ['0-2 in 1+1'],
      b: ['0-1 in 1+1'],
      bands: [],
      onRight: {},
    });
  });

  test('a passage stands level where one text need not wait long', () => {
    expect(show(layTexts(pieces('4', '3:1', '9'), pieces('8', '3:1')))).toEqual({
      a: ['0-1 in 1+1', '1-3 in 2+1'],
      b: ['0-1 in 1+1', '1-2 in 2+1'],
      bands: ['1: 2, 2'],
      onRight: {},
    });
  });

  test('where it would wait for more than a third of a window, both run on, joined by a band', () => {
    expect(show(layTexts(pieces('4', '3:1', '30'), pieces('24', '3:1')))).toEqual({
      a: ['0-1 in 1+1', '1-3 in 2+2'],
      b: ['0-1 in 1+2', '1-2 in 3+1'],
      bands: ['1: 2, 3'],
      onRight: { 1: 'later' },
    });
  });

  test('with a counterpart further away than a window nothing is drawn, and words say where it is', () => {
    expect(show(layTexts(pieces('4', '3:1', '60'), pieces('50', '3:1')))).toEqual({
      a: ['0-3 in 1+1'],
      b: ['0-2 in 1+1'],
      bands: [],
      onRight: { 1: 'later' },
    });
  });

  test('a longer gap is made where others follow level', () => {
    const one = ['4', '3:1', '3:2', '3:3', '3:4'];
    const two = ['13', '3:1', '3:2', '3:3', '3:4'];
    const { bands } = layTexts(pieces(...one), pieces(...two));
    expect(bands.map((band) => band.a === band.b)).toEqual([true, true, true, true]);
    expect(layTexts(pieces(...one.slice(0, 2)), pieces(...two.slice(0, 2))).onRight).toEqual(
      new Map([[1, 'later']]),
    );
  });

  test('heads that nearly stand level share a row, and what stands level stays so', () => {
    const laid = show(layTexts(pieces('10', '5:1', '5:2', '5:3'), pieces('11', '5:4', '5:2', '5:5', '3:1')));
    // Passage 1 stands beside what is no counterpart of its own; it is told later.
    expect(laid.a.map((each) => each.split(' in ')[1]?.split('+')[0])).toEqual(['1', '2', '3']);
    expect(laid.bands).toContain('2: 3, 3');
    expect(laid.onRight).toEqual({ 1: 'later' });
  });

  test('of two passages whose gaps would undo each other only the one without a gap stands level', () => {
    expect(show(layTexts(pieces('11', '3:1', '3:2'), pieces('3:1', '11', '3:2'))).bands[0]).toMatch(/^2: /u);
  });

  test('what comes in another order keeps its place', () => {
    const laid = layTexts(pieces('3:1', '3:2', '3:3'), pieces('3:2', '3:3', '3:1'));
    const rowOf = (side: 'a' | 'b', number: number) =>
      laid.bands.find((each) => each.number === number)?.[side];
    expect(rowOf('a', 2)).toBe(rowOf('b', 2));
    expect(rowOf('a', 3)).toBe(rowOf('b', 3));
    expect(laid.onRight).toEqual(new Map([[1, 'later']]));
  });
});

describe('for any two texts', () => {
  const anyTexts = fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.nat(9)),
    )
    .chain(([heights]) =>
      fc.tuple(
        fc.constant(heights),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
      ),
    )
    .map(([one, two, order]) => {
      const text = (heights: number[], numbers: readonly number[]): Sized[] =>
        heights.map((height, i) => ({ height, passage: numbers[i] ?? null }));
      const shared = order.filter((number) => number < Math.min(one.length, two.length, order.length));
      return [
        text(
          one,
          shared.toSorted((x, y) => x - y),
        ),
        text(two, shared),
      ] as const;
    });

  const check = (blocks: readonly Block[], count: number) => {
    expect(blocks.map(({ from }) => from)).toEqual([0, ...blocks.slice(0, -1).map(({ to }) => to)]);
    expect(blocks.at(-1)?.to).toBe(count);
    for (const [i, { row, span }] of blocks.entries()) {
      expect(span).toBeGreaterThan(0);
      const next = blocks[i + 1];
      if (next) expect(row + span).toBe(next.row);
    }
  };

  test('each piece stands in one block, and blocks follow each other without a hole', () => {
    fc.assert(
      fc.property(anyTexts, ([a, b]) => {
        const laid = layTexts(a, b);
        check(laid.a, a.length);
        check(laid.b, b.length);
        const ends = [laid.a, laid.b].map((blocks) => (blocks.at(-1)?.row ?? 0) + (blocks.at(-1)?.span ?? 0));
        expect(ends[0]).toBe(ends[1]);
      }),
    );
  });

  test('a band runs from the head of a block to the head of another, and level ones rise', () => {
    fc.assert(
      fc.property(anyTexts, ([a, b]) => {
        const laid = layTexts(a, b);
        const heads = (blocks: readonly Block[]) => blocks.map(({ row }) => row);
        for (const band of laid.bands) {
          expect(heads(laid.a)).toContain(band.a);
          expect(heads(laid.b)).toContain(band.b);
        }
        const level = laid.bands.filter((band) => band.a === band.b && !laid.onRight.has(band.number));
        expect(level.map(({ a: row }) => row).toSorted((x, y) => x - y)).toEqual(
          level.toSorted((x, y) => x.number - y.number).map(({ a: row }) => row),
        );
      }),
    );
  });

  test('the mirrored page has the same places', () => {
    fc.assert(
      fc.property(anyTexts, ([a, b]) => {
        const [one, two] = [layTexts(a, b), layTexts(b, a)];
        expect(new Set(one.onRight.keys()).size).toBe(new Set(two.onRight.keys()).size);
      }),
    );
  });
});
