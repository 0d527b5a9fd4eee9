import { describe, expect, test } from 'vitest';
import { stackNotes } from '../../../src/islands/article/stack-notes.ts';

describe('stackNotes', () => {
  test('leaves notes at their places where there is room', () => {
    expect(
      stackNotes(
        [
          { place: 10, high: 50 },
          { place: 200, high: 50 },
        ],
        1000,
        10,
      ),
    ).toEqual([10, 200]);
  });

  test('puts a note below the one before that still stands at its place', () => {
    expect(
      stackNotes(
        [
          { place: 10, high: 50 },
          { place: 30, high: 50 },
          { place: 35, high: 20 },
        ],
        1000,
        10,
      ),
    ).toEqual([10, 70, 130]);
  });

  test('moves the last ones up to end where they must, and no others', () => {
    expect(
      stackNotes(
        [
          { place: 0, high: 50 },
          { place: 150, high: 50 },
          { place: 190, high: 50 },
        ],
        220,
        10,
      ),
    ).toEqual([0, 110, 170]);
  });

  test('begins before the text where there is more than fits', () => {
    expect(
      stackNotes(
        [
          { place: 0, high: 60 },
          { place: 0, high: 60 },
        ],
        100,
        10,
      )[0],
    ).toBeLessThan(0);
  });

  test('of none makes none', () => expect(stackNotes([], 100, 10)).toEqual([]));
});
