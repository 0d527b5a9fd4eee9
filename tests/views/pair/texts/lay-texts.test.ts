import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layTexts, type Block, type Layout, type Sized } from '../../../../src/views/pair/texts/lay-texts.ts';

/** Pieces by their heights; a number after a colon makes one a passage: `4`, `4:1`. */
const pieces = (...written: string[]): Sized[] =>
  written.map((each) => {
    const [height = '', passage] = each.split(':');
    return { height: Number(height), passage: passage === undefined ? null : Number(passage) };
  });

const show = ({ a, b, bands, repeated, away }: Layout) => ({
  a: a.map(({ from, to, row }) => `${from}-${to} in ${row}`),
  b: b.map(({ from, to, row }) => `${from}-${to} in ${row}`),
  bands: bands.map(({ number, row }) => `${number}: ${row}`),
  repeated: Object.fromEntries(repeated),
  away: Object.fromEntries(away),
});

describe('two texts side by side', () => {
  test('without passages each is one block', () => {
    expect(show(layTexts(pieces('40', '3'), pieces('12')))).toEqual({
      a: ['0-2 in 1'],
      b: ['0-1 in 1'],
      bands: [],
      repeated: {},
      away: {},
    });
  });

  test('a passage opens a row with its counterpart', () => {
    expect(show(layTexts(pieces('4', '3:1', '9'), pieces('8', '3:1')))).toEqual({
      a: ['0-1 in 1', '1-3 in 2'],
      b: ['0-1 in 1', '1-2 in 2'],
      bands: ['1: 2'],
      repeated: {},
      away: {},
    });
  });

  test('where both begin with it there is no row before it', () => {
    expect(show(layTexts(pieces('3:1', '4'), pieces('3:1')))).toEqual({
      a: ['0-2 in 1'],
      b: ['0-1 in 1'],
      bands: ['1: 1'],
      repeated: {},
      away: {},
    });
  });

  test('where only one begins with it, it waits for the other', () => {
    expect(show(layTexts(pieces('3:1', '4'), pieces('2', '3:1')))).toEqual({
      a: ['0-2 in 2'],
      b: ['0-1 in 1', '1-2 in 2'],
      bands: ['1: 2'],
      repeated: {},
      away: {},
    });
  });

  test('what comes in another order in the text on the right is repeated, and says where it stands', () => {
    expect(show(layTexts(pieces('3:1', '3:2', '3:3'), pieces('3:2', '3:3', '3:1')))).toEqual({
      a: ['0-1 in 2', '1-2 in 3', '2-3 in 4'],
      b: ['0-1 in 3', '1-3 in 4'],
      bands: ['1: 2', '2: 3', '3: 4'],
      repeated: { 1: 'later' },
      away: {},
    });
    expect(layTexts(pieces('3:1', '3:2', '3:3'), pieces('3:3', '3:1', '3:2')).repeated).toEqual(
      new Map([[3, 'earlier']]),
    );
  });

  test('the text goes on at passages that make the whole lowest', () => {
    // Of two that changed places the short one is repeated: the long one would stand there twice.
    const { repeated } = layTexts(pieces('3:1', '3:2'), pieces('20:2', '2:1'));
    expect([...repeated.keys()]).toEqual([1]);
    expect([...layTexts(pieces('3:1', '3:2'), pieces('2:2', '20:1')).repeated.keys()]).toEqual([2]);
  });

  test('what would make a text wait for long has nothing opposite, and says where it stands', () => {
    const [one, two] = [pieces('4', '3:1', '30'), pieces('50', '3:1')];
    expect(show(layTexts(one, two))).toEqual({
      a: ['0-3 in 1'],
      b: ['0-2 in 1'],
      bands: [],
      repeated: {},
      away: { 1: 'later' },
    });
    // The other way round its words are repeated beside the end of the long text.
    expect(layTexts(two, one).repeated).toEqual(new Map([[1, 'earlier']]));
    // Less far away it is worth the wait.
    expect(layTexts(pieces('4', '3:1', '30'), pieces('16', '3:1')).bands).toHaveLength(1);
  });

  test('a passage is repeated, too, where its text would be held up for long', () => {
    // At its own place it would keep the two long stretches from standing beside each other.
    const { repeated } = layTexts(pieces('2:1', '60', '2:2'), pieces('2:1', '2:2', '60'));
    expect([...repeated.keys()]).toEqual([2]);
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

  test('each passage that is not away opens a row on the left; there stands its counterpart, or a repetition and nothing else', () => {
    fc.assert(
      fc.property(anyTexts, ([a, b]) => {
        const laid = layTexts(a, b);
        const heads = (pieces: readonly Sized[], blocks: readonly Block[]) =>
          new Map(blocks.map(({ from, row }) => [row, pieces[from]?.passage]));
        const [one, two] = [heads(a, laid.a), heads(b, laid.b)];
        const shared = a.flatMap(({ passage }) =>
          passage !== null && b.some((piece) => piece.passage === passage) ? [passage] : [],
        );
        expect(laid.bands.map(({ number }) => number)).toEqual(
          shared.filter((number) => !laid.away.has(number)),
        );
        for (const { number, row } of laid.bands) {
          expect(one.get(row)).toBe(number);
          expect(two.get(row)).toBe(laid.repeated.has(number) ? undefined : number);
        }
      }),
    );
  });

  test('what is repeated stands where the words say', () => {
    fc.assert(
      fc.property(anyTexts, ([a, b]) => {
        const laid = layTexts(a, b);
        for (const [number, where] of laid.repeated) {
          const at = b.findIndex(({ passage }) => passage === number);
          const own = laid.b.find(({ from, to }) => from <= at && at < to)?.row ?? 0;
          const row = laid.bands.find((band) => band.number === number)?.row ?? 0;
          expect(own < row).toBe(where === 'earlier');
          expect(own).not.toBe(row);
        }
      }),
    );
  });
});
