import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlacesWriter, readPlaces } from '../../../src/search/proposals/pack-places.ts';
import { runAtOnce } from '../../../src/search/run-at-once.ts';

test('any lists of places come back as they were', () => {
  const all = 2 ** 31;
  const list = fc
    .uniqueArray(fc.oneof(fc.nat(200), fc.nat(all - 1)), { maxLength: 60 })
    .map((places) => places.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(list, { maxLength: 8 }), (lists) => {
      const writer = new PlacesWriter();
      for (const places of lists) writer.write(places, all);
      const read = runAtOnce(readPlaces(writer.take(), lists.length, all));
      expect(read.map((places) => [...places])).toEqual(lists);
    }),
  );
});

test('places that lie together take fewer bits than places all over the texts', () => {
  const bytes = (places: number[]): number => {
    const writer = new PlacesWriter();
    writer.write(places, 1_000_000);
    return writer.length;
  };
  const near = Array.from({ length: 100 }, (_, i) => 500_000 + 20 * i);
  const far = Array.from({ length: 100 }, (_, i) => 10_000 * i);
  expect(bytes(near)).toBeLessThan(0.75 * bytes(far));
});

test('a writer is empty once its bytes are taken', () => {
  const writer = new PlacesWriter();
  writer.write([1, 2, 3], 10);
  expect(writer.take().length).toBeGreaterThan(0);
  expect(writer.length).toBe(0);
  writer.write([4], 10);
  expect([...(runAtOnce(readPlaces(writer.take(), 1, 10))[0] ?? [])]).toEqual([4]);
});
