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
  a: a.map(({ from, to, row }) => `${from}-${to} in ${row}`),
  b: b.map(({ from, to, row }) => `${from}-${to} in ${row}`),
  bands: bands.map(({ number, row }) => `${number}: ${row}`),
  onRight: Object.fromEntries(onRight),
});

describe('two texts side by side', () => {
  test('without passages each is one block', () => {
    expect(show(layTexts(pieces('40', '3'), pieces('12')))).toEqual({
      a: ['0-2 in 1'],
      b: ['0-1 in 1'],
      bands: [],
      onRight: {},
    });
  });

  test('a passage stands level where one text need not wait long', () => {
    expect(show(layTexts(pieces('4', '3:1', '9'), pieces('8', '3:1')))).toEqual({
      a: ['0-1 in 1', '1-3 in 2'],
      b: ['0-1 in 1', '1-2 in 2'],
      bands: ['1: 2'],
      onRight: {},
    });
  });

  test('where it would wait for more than two thirds of a window, both run on, and words say where it is', () => {
    expect(show(layTexts(pieces('4', '3:1', '30'), pieces('30', '3:1')))).toEqual({
      a: ['0-3 in 1'],
      b: ['0-2 in 1'],
      bands: [],
      onRight: { 1: 'later' },
    });
  });

  test('where both begin with it there is no row before it', () => {
    expect(show(layTexts(pieces('3:1', '4'), pieces('3:1')))).toEqual({
      a: ['0-2 in 1'],
      b: ['0-1 in 1'],
      bands: ['1: 1'],
      onRight: {},
    });
  });

  test('where only one begins with it, it waits for the other', () => {
    expect(show(layTexts(pieces('3:1', '4'), pieces('2', '3:1')))).toEqual({
      a: ['0-2 in 2'],
      b: ['0-1 in 1', '1-2 in 2'],
      bands: ['1: 2'],
      onRight: {},
    });
  });

  test('a longer gap is made where others follow level', () => {
    const one = ['4', '3:1', '3:2', '3:3', '3:4'];
    const two = ['28', '3:1', '3:2', '3:3', '3:4'];
    const { bands } = layTexts(pieces(...one), pieces(...two));
    expect(bands.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(layTexts(pieces(...one.slice(0, 2)), pieces(...two.slice(0, 2))).onRight).toEqual(
      new Map([[1, 'later']]),
    );
  });

  test('of two passages whose gaps would undo each other only the one without a gap stands level', () => {
    expect(show(layTexts(pieces('23', '3:1', '3:2'), pieces('3:1', '23', '3:2'))).bands[0]).toMatch(/^2: /u);
  });

  test('what comes in another order keeps its place', () => {
    expect(show(layTexts(pieces('3:1', '3:2', '3:3'), pieces('3:2', '3:3', '3:1')))).toMatchObject({
      bands: ['2: 2', '3: 3'],
      onRight: { 1: 'later' },
    });
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
    const rows = blocks.map(({ row }) => row);
    expect(rows).toEqual([...new Set(rows)].toSorted((x, y) => x - y));
  };

  test('each piece stands in one block, and blocks follow each other without a hole', () => {
    fc.assert(
      fc.property(anyTexts, ([a, b]) => {
        const laid = layTexts(a, b);
        check(laid.a, a.length);
        check(laid.b, b.length);
      }),
    );
  });

  test('a band joins the heads of two blocks in one row, and bands are in the order of both texts', () => {
    fc.assert(
      fc.property(anyTexts, ([a, b]) => {
        const laid = layTexts(a, b);
        const heads = (pieces: readonly Sized[], blocks: readonly Block[]) =>
          new Map(blocks.map(({ from, row }) => [row, pieces[from]?.passage]));
        const [one, two] = [heads(a, laid.a), heads(b, laid.b)];
        for (const { number, row } of laid.bands)
          expect([one.get(row), two.get(row)]).toEqual([number, number]);
        const rows = laid.bands.map(({ row }) => row);
        expect(rows).toEqual(rows.toSorted((x, y) => x - y));
      }),
    );
  });

  test('the mirrored page has the same places', () => {
    const isMirrored = (a: readonly Sized[], b: readonly Sized[]) => {
      const [one, two] = [layTexts(a, b), layTexts(b, a)];
      expect(one.bands).toEqual(two.bands);
      expect([...one.onRight.keys()].toSorted()).toEqual([...two.onRight.keys()].toSorted());
    };
    // Several choices are worth the same.
    isMirrored(
      pieces('1:0', '11:2', '10:4', '22:5', '3:6', '17'),
      pieces('20:6', '1:5', '16:2', '1:0', '1:4', '1', '1'),
    );
    fc.assert(fc.property(anyTexts, ([a, b]) => isMirrored(a, b)));
  });
});
