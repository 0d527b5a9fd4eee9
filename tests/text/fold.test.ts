import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText } from '../../src/text/fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('foldText', () => {
  test.each([
    ['“It’s”', '"it\'s"'],
    ['ÉCLAIR', 'eclair'],
    ['one\u00a0 \n two', 'one two'],
    ['a – b — c', 'a - b - c'],
    ['ﬁne', 'fine'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['Ｗｉｄｅ', 'wide'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('fold', () => {
  test('leads back to the words it was made of', () => {
    const text = 'He said: “Straße  ﬁn”.';
    const folded = fold(text);
    const at = folded.text.indexOf('fin');
    expect(text.slice(folded.offsets[at], folded.offsets[at + 3])).toBe('ﬁn');
  });

  test('offsets never go back, stay inside the text and end at its length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = fold(text);
        expect(offsets.length).toBe(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let i = 1; i < offsets.length; i += 1)
          expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
        for (const offset of offsets.slice(0, -1)) expect(offset).toBeLessThan(text.length);
      }),
    );
  });

  test('every folded character folds out of the original at its offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = fold(text);
        for (let i = 0; i < folded.length; i += 1) {
          const from = offsets[i] ?? 0;
          expect(foldText(String.fromCodePoint(text.codePointAt(from) ?? 0))).toContain(folded[i]);
        }
      }),
    );
  });

  test('two runs of white space never become two blanks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u2003') }),
        (text) => !foldText(text).includes('  '),
      ),
    );
  });
});
