import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byPlace,
  contains,
  overlap,
  overlapsAt,
  overlapsInOrder,
  trim,
  uniteSpans,
  withoutSpans,
} from '../../src/text/spans.ts';

const span = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));

describe('overlap', () => {
  test('spans that only touch share no character', () => {
    expect(overlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlap({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  });

  test('means that some character lies in both', () => {
    fc.assert(
      fc.property(
        span.filter(({ start, end }) => end > start),
        span.filter(({ start, end }) => end > start),
        (a, b) => {
          const both = Array.from({ length: 21 }, (_, i) => i).some(
            (i) => a.start <= i && i < a.end && b.start <= i && i < b.end,
          );
          expect(overlap(a, b)).toBe(both);
          expect(overlap(b, a)).toBe(both);
        },
      ),
    );
  });
});

test('contains takes a span to hold itself, and not one that reaches out', () => {
  expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
  expect(contains({ start: 2, end: 6 }, { start: 3, end: 7 })).toBe(false);
});

test('byPlace puts the earlier first, and of two that start together the longer', () => {
  const sorted = [
    { start: 4, end: 5 },
    { start: 0, end: 2 },
    { start: 0, end: 9 },
  ].sort(byPlace);
  expect(sorted).toEqual([
    { start: 0, end: 9 },
    { start: 0, end: 2 },
    { start: 4, end: 5 },
  ]);
});

describe('trim', () => {
  test('takes white space off both ends', () => {
    const text = '  some words \n';
    const { start, end } = trim(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe('some words');
  });

  test('is what String.trim does to the slice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0') }), (text) => {
        const { start, end } = trim(text, { start: 0, end: text.length });
        expect(text.slice(start, end)).toBe(text.trim());
      }),
    );
  });
});

test('overlapsAt finds among spans that do not overlap what a look at each of them finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40)), span, (points, place) => {
      const bounds = points.toSorted((a, b) => a - b);
      const spans = bounds
        .slice(1)
        .map((end, i) => ({ start: bounds[i] ?? 0, end }))
        .filter((_, i) => i % 3 !== 1);
      expect(overlapsAt(spans, place)).toEqual(spans.filter((each) => overlap(each, place)));
    }),
  );
});

test('overlapsInOrder finds for places in text order what a look at every span finds', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (spans, places) => {
      const over = overlapsInOrder(spans);
      for (const place of places.toSorted((a, b) => a.start - b.start || a.end - b.end))
        expect(over(place).toSorted(byPlace)).toEqual(
          spans.filter((each) => overlap(each, place)).toSorted(byPlace),
        );
    }),
  );
});

describe('uniteSpans and withoutSpans', () => {
  const covered = (spans: readonly { start: number; end: number }[]) =>
    new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));

  test('cover the same places, apart and in order', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const full = spans.filter(({ start, end }) => end > start);
        const united = uniteSpans(full);
        expect(covered(united)).toEqual(covered(full.toSorted(byPlace)));
        for (const [i, each] of united.entries())
          expect(each.start).toBeGreaterThan(united[i - 1]?.end ?? -1);
      }),
    );
  });

  test('what is left of a span is what no other covers', () => {
    fc.assert(
      fc.property(span, fc.array(span), (whole, spans) => {
        const full = spans.filter(({ start, end }) => end > start);
        expect(covered(withoutSpans(whole, full))).toEqual(covered([whole]).difference(covered(full)));
      }),
    );
  });
});
