import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/search/query/read-words.ts';

const forms = (text: string) =>
  readWords(text)
    .map(({ form }) => form)
    .join(' ');

describe('texts that read alike give the same words', () => {
  test.each([
    ['case and diacritics', 'ZOË’S CAFÉ', "zoe's cafe"],
    ['curly and straight marks', '“It’s” so', '"It\'s" so'],
    ['dashes and hyphens', 'the 20‑point plan – now', 'the 20-point plan - now'],
    ['a compound and its parts', 'a well-spent sum', 'a well spent sum'],
    ['apostrophes left out', 'don’t', 'dont'],
    ['abbreviations', 'the U.S. plan', 'the US plan'],
    ['thousands', '800,000 people', '800000 people'],
    ['numbers up to twenty', 'twenty of twelve', '20 of 12'],
    ['day and month', 'on October 14, 2025', 'on 14 October 2025'],
    ['ordinals and short months', 'Oct. 14th', '14 October'],
    ['editors’ brackets inside a word', '[W]e talk[ed] of th[ose]', 'we talked of those'],
    ['ellipses', 'so … it [...] goes', 'so it goes'],
    ['white space', ' a\u00a0\n b ', 'a b'],
  ])('%s', (_, a, b) => expect(forms(a)).toBe(forms(b)));
});

test.each([
  ['a bracketed word is a word of its own', 'call [to Trumpet] now', 'call to trumpet now'],
  ['"may" is a month before a day only', 'it may rain', 'it may rain'],
  ['no day above 31', 'March 1987', 'march 1987'],
])('%s', (_, text, expected) => expect(forms(text)).toBe(expected));

test('every form lies where it says', () => {
  fc.assert(
    fc.property(
      fc
        .array(
          fc.constantFrom(
            'bridge',
            ' ',
            '-',
            '[',
            ']',
            'é',
            '’',
            '.',
            '14',
            ' May ',
            'x',
            '🙂',
            'ﬁ',
            '\u00ad',
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join('')),
      (text) => {
        for (const { form, start, end } of readWords(text, 7)) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(7);
          expect(end).toBeLessThanOrEqual(7 + text.length);
          expect(form).not.toBe('');
          expect(text.slice(start - 7, end - 7)).toMatch(/[\p{L}\p{N}]/u);
        }
      },
    ),
  );
});
