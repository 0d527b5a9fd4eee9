import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/proposals/pack-words.ts';

test('of each word only the letters travel in which it differs from the one before', () => {
  expect(packWords(['bridge', 'bridges', 'brief'], [1, 4, 16])).toEqual({
    words: 'AbridgeGsDef',
    counts: '048',
  });
});

test('any words without capitals come back, with their numbers a fifth more or less', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .filter((form) => !/[A-Z]/u.test(form));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 1e6 })), { selector: ([form]) => form }),
      (list) => {
        const sorted = list.toSorted(([a], [b]) => (a < b ? -1 : 1));
        const { forms, passages } = unpackWords(
          packWords(
            sorted.map(([form]) => form),
            sorted.map(([, count]) => count),
          ),
        );
        expect(forms).toEqual(sorted.map(([form]) => form));
        for (const [i, [, count]] of sorted.entries())
          expect(Math.abs(Math.log2((passages[i] ?? 0) / count))).toBeLessThan(0.51);
      },
    ),
  );
});
